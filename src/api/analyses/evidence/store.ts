import type { FastifyReply } from 'fastify';
import { bestOf, shareOf } from '../../../domain/trust.ts';
import type { RequestOf } from '../../../http/operation.ts';
import { groundOf, originsOf } from '../../../ledger/evidence.ts';
import type { Context } from '../../context.ts';
import { named } from '../../names.ts';
import { type Scope, scopeOf } from '../../positions/scope.ts';
import { listed } from '../../positions/store.ts';
import { actorRef, refTo } from '../../present.ts';
import { analysisMeta, inSlices, isPinnedTo, rulesOf } from '../selection.ts';
import { type Held, holderOf, inForce, stanceIdOf } from '../triggers/held.ts';
import { bothVoices } from '../triggers/query.ts';
import type * as contracts from './contracts.ts';
import { doubtsOf, sayingsAgainst } from './doubts.ts';
import { METHOD } from './method.ts';

type Asked = RequestOf<typeof contracts.getProposalEvidence>;

export async function getProposalEvidence(context: Context, { params, query }: Asked, reply: FastifyReply) {
  const { model } = context;
  const proposalId = named(model, 'proposal', params.id);
  const moment = context.moment(query);
  const scope = scopeOf(model, moment, query);
  const holders = listed(context, query, moment, [proposalId], scope);
  const held = inForce(scope, proposalId, holders, rulesOf(bothVoices(query)));
  const under = new Set(held.flatMap(({ row }) => model.stances.extra(row).statementIds));
  const against = await sayingsAgainst(scope, under);
  const data: ReturnType<typeof evidenceOf>[] = [];
  await inSlices(held, (stance) => void data.push(evidenceOf(scope, stance, against)));
  const heard = new Set(held.map(({ holder }) => holder));
  if (isPinnedTo(METHOD, bothVoices(query))) reply.pinned();
  const proposal = refTo(model, 'proposal', proposalId, moment.knownAt);
  const path = `/v1/proposals/${proposal.slug}/evidence`;
  const documents = new Set([...under].map((id) => model.stores.statement.at(id, moment.knownAt)?.value.sourceId));
  const meta = {
    proposal,
    ...analysisMeta(context, { moment, proposals: [proposalId] }, METHOD, path, query, data.length),
    statements: under.size,
    documents: documents.size,
    independentSources: new Set(held.flatMap(({ row }) => [...originsOf(model, row, moment.knownAt)])).size,
    firstHand: shareOf(data.filter(({ firstHand }) => firstHand).length, data.length, 'there is no stance in force'),
    contested: held.filter(({ contested }) => contested).length,
    doubted: data.filter(({ doubts }) => doubts.length > 0).length,
  };
  const silent = holders.filter((id) => !heard.has(id)).map((id) => actorRef(model, id, moment.knownAt));
  return { data, silent, withdrawn: withdrawnOn(scope, proposalId, new Set(holders)), meta };
}

function evidenceOf(scope: Scope, held: Held, against: Parameters<typeof doubtsOf>[2]) {
  const { model, knownAt } = scope;
  const { isVote, statements } = groundOf(model, held.row, knownAt);
  const origins = [...originsOf(model, held.row, knownAt)];
  return {
    ...holderOf(scope, held),
    firstHand: model.identities(knownAt).isFirstHand(held.row),
    named: isVote || statements.some((statement) => statement.named),
    isVote,
    statements: statements.length,
    documents: new Set(statements.map(({ sourceId }) => sourceId)).size,
    independentSources: origins.length,
    outlets: origins.map((origin) => outletName(scope, origin)),
    reliability: bestOf(statements.map(({ reliability }) => reliability)),
    credibility: bestOf(statements.map(({ credibility }) => credibility)),
    doubts: doubtsOf(scope, held, against),
  };
}

function outletName({ model, knownAt }: Scope, origin: string): string {
  const [, kind, id] = /^(actor|event) (\d+)$/.exec(origin) ?? [];
  if (kind === 'actor') return actorRef(model, Number(id), knownAt).name;
  return kind === 'event' ? refTo(model, 'event', Number(id), knownAt).name : origin;
}

/** Codings of these holders that had been withdrawn by the revision asked, in order. */
function withdrawnOn({ model, knownAt, voice }: Scope, proposalId: number, holders: ReadonlySet<number>) {
  const { stances } = model;
  const who = model.identities(knownAt);
  return stances.ofProposal(proposalId).flatMap((row) => {
    const [retraction, by] = [stances.retraction(row, knownAt), stances.supersededBy(row, knownAt)];
    const holder = who.holder(row);
    const speaksFor = model.affiliations(knownAt).speaksFor.get(holder) ?? [];
    const isListed = holders.has(holder) || speaksFor.some(({ actorId }) => holders.has(actorId));
    const spoken = who.isOwn(row) ? ('own' as const) : ('attributed' as const);
    if ((retraction === null && by === null) || !isListed || (voice !== undefined && voice !== spoken)) return [];
    const revision = retraction?.revision ?? (stances.revision[(by as number) - 1] as number);
    return [
      {
        actor: actorRef(model, holder, knownAt),
        voice: spoken,
        level: stances.levelOf(row),
        stance: stanceIdOf(row),
        kind: retraction ? ('retracted' as const) : ('corrected' as const),
        by: by === null ? null : stanceIdOf(by - 1),
        revision,
        recordedAt: model.recordedAt(revision) as string,
        reason: retraction?.reason ?? stances.extra((by as number) - 1).correctionReason,
      },
    ];
  });
}
