import type { z } from 'zod';
import { evidenceFilterOf } from '../../api/evidence-filter.ts';
import { recordNamed } from '../../api/names.ts';
import { absentees, includedDirectness, stanceIdOf, stanceRefOf } from '../../api/positions/position.ts';
import { rowActors } from '../../api/positions/row-actors.ts';
import { type Snapshot, snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { doubtsOf } from '../../api/stances/stance.ts';
import { bestOf, shareOf } from '../../domain/trust.ts';
import { objectionsTo } from '../../ledger/reading/doubts.ts';
import { evidenceAt, sourcesOf } from '../../ledger/reading/evidence.ts';
import { filterAt, publishedStatements } from '../../ledger/reading/filter.ts';
import { voicesOn } from '../../ledger/reading/voices.ts';
import { flatMapInSlices, mapInSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { rulesOf, selectionOfActor } from '../selection.ts';
import { type HeldStance, heldStances, showHolder } from '../triggers/held-stances.ts';
import { bothVoices } from '../triggers/question.ts';
import {
  type ActorEvidenceQuery,
  type EvidenceQuery,
  getActorEvidenceQuestion,
  getProposalEvidenceQuestion,
} from './question.ts';

type Query = z.output<typeof EvidenceQuery> | z.output<typeof ActorEvidenceQuery>;

export const getProposalEvidence = analysis(getProposalEvidenceQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const proposalId = recordNamed(model, 'proposal', params.id);
  const snapshot = snapshotOf(model, moment, query);
  const holders = [...rowActors(query, [proposalId], snapshot)];
  const whose = { holders, isNarrowed: query.actors !== undefined || query.group !== undefined };
  const proposal = refTo(model, 'proposal', proposalId, moment.knownAt);
  const { data, withdrawn, counts, holding } = await evidenceOn(snapshot, [proposalId], whose, query);
  const absent = absentees(
    holders.filter((id) => !holding.has(id)),
    snapshot.absence(proposalId),
    (id) => actorRef(model, id, moment.knownAt),
  );
  return {
    of: proposal,
    proposals: [proposalId],
    rows: data,
    lists: { ...absent, withdrawn },
    meta: (common) => ({ proposal, ...common, ...counts }),
  };
});

export const getActorEvidence = analysis(getActorEvidenceQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const { actorId, actor, proposals, rows } = await selectionOfActor(context, params.id, bothVoices(query), moment);
  const snapshot = {
    ...snapshotOf(model, moment, query),
    voices: (id: number) =>
      voicesOn(model, id, moment.knownAt, { ...evidenceFilterOf(query), rows: rows.get(id) ?? [] }),
  };
  const whose = { holders: [actorId], isNarrowed: true };
  const { data, withdrawn, counts } = await evidenceOn(snapshot, proposals, whose, query);
  return {
    of: actor,
    proposals,
    rows: data,
    lists: { withdrawn },
    meta: (common) => ({ actor, ...common, ...counts }),
  };
});

/** @param whose the actors whose stances are read, and whether the question names them */
async function evidenceOn(
  snapshot: Snapshot,
  proposals: number[],
  { holders, isNarrowed }: { holders: number[]; isNarrowed: boolean },
  query: Query,
) {
  const { model, knownAt, publishedBy } = snapshot;
  const rules = rulesOf(bothVoices(query), snapshot);
  const held = await flatMapInSlices(proposals, (id) => heldStances(snapshot, id, holders, rules));
  const under = new Set(held.flatMap(({ row }) => publishedStatements(model, row, knownAt, publishedBy)));
  const against = await objectionsTo(snapshot, snapshot.asOf);
  const data = await mapInSlices(held, (stance) => evidenceOf(snapshot, stance, against));
  // If no actors are named, all are listed: an actor whose only stance was withdrawn is not among the holders.
  const among = isNarrowed ? new Set(holders) : null;
  const withdrawn = await flatMapInSlices(proposals, (id) => withdrawnOn(snapshot, id, among));
  const rows = held.map(({ row }) => row);
  const counts = {
    statements: under.size,
    documents: new Set([...under].map((id) => model.stores.statement.at(id, knownAt)?.value.sourceId)).size,
    independentSources: sourcesOf(model, rows, knownAt, publishedBy).length,
    firstHand: shareOf(data.filter(({ firstHand }) => firstHand).length, data.length, 'there is no stance in force'),
    directness: includedDirectness(snapshot, rows),
    contested: held.filter(({ contested }) => contested).length,
    doubted: data.filter(({ doubts }) => doubts.length > 0).length,
  };
  return { data, withdrawn, counts, holding: new Set(held.map(({ holder }) => holder)) };
}

function evidenceOf(snapshot: Snapshot, held: HeldStance, against: Parameters<typeof doubtsOf>[3]) {
  const { model, knownAt, publishedBy } = snapshot;
  const { isVote, statements } = evidenceAt(model, held.row, knownAt, publishedBy);
  const outlets = sourcesOf(model, [held.row], knownAt, publishedBy);
  return {
    proposal: refTo(model, 'proposal', model.stances.proposal[held.row] as number, knownAt),
    ...showHolder(snapshot, held),
    firstHand: model.identities(knownAt).isFirstHand(held.row),
    named: isVote || statements.some((statement) => statement.named),
    isVote,
    statements: statements.length,
    documents: new Set(statements.map(({ sourceId }) => sourceId)).size,
    independentSources: outlets.length,
    outlets,
    reliability: bestOf(statements.map(({ reliability }) => reliability)),
    credibility: bestOf(statements.map(({ credibility }) => credibility)),
    doubts: doubtsOf(snapshot, held.row, held.holder, against),
  };
}

/**
 * The codings withdrawn by the revision asked for that the filter admits, in order: those of the holders or, if null, of
 * everybody.
 */
function withdrawnOn(snapshot: Snapshot, proposalId: number, holders: ReadonlySet<number> | null) {
  const { model, knownAt, voice } = snapshot;
  const { stances } = model;
  const who = model.identities(knownAt);
  const passes = filterAt(model, knownAt, snapshot.filter);
  return stances.ofProposal(proposalId).flatMap((row) => {
    if (stances.isOpen(row, knownAt) || (passes && !passes(row))) return [];
    const [retraction, by] = [stances.retraction(row, knownAt), stances.supersededBy(row, knownAt)];
    const holder = who.holder(row);
    const spells = model.affiliations(knownAt).speaksFor.get(holder) ?? [];
    const isListed = holders === null || holders.has(holder) || spells.some(({ actorId }) => holders.has(actorId));
    const spoken = who.isOwn(row) ? ('own' as const) : ('attributed' as const);
    if ((retraction === null && by === null) || !isListed || (voice !== undefined && voice !== spoken)) return [];
    const revision = retraction?.revision ?? (stances.revision[(by as number) - 1] as number);
    return [
      {
        proposal: refTo(model, 'proposal', proposalId, knownAt),
        actor: actorRef(model, holder, knownAt),
        voice: spoken,
        level: stances.levelOf(row),
        stance: stanceRefOf(snapshot, row),
        kind: retraction ? ('retracted' as const) : ('corrected' as const),
        by: by === null ? null : stanceIdOf(by - 1),
        revision,
        recordedAt: model.recordedAt(revision) as string,
        reason: retraction?.reason ?? stances.extra((by as number) - 1).correctionReason,
      },
    ];
  });
}
