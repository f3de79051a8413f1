import type { FastifyReply } from 'fastify';
import { lastSaid } from '../../../domain/silence.ts';
import { formatDay, holds } from '../../../domain/time.ts';
import type { RequestOf } from '../../../http/operation.ts';
import { isAdmitted, levelsOn } from '../../../ledger/levels.ts';
import { NO_VOICES, type Voices, voicesOn } from '../../../ledger/voices.ts';
import { inSlices } from '../../../turns.ts';
import type { Context } from '../../context.ts';
import { named } from '../../names.ts';
import { stanceIdOf } from '../../positions/position.ts';
import { actorRef, refTo } from '../../present.ts';
import { pageOfRows, pinnedPage, placeIn } from '../listing.ts';
import { analysisMeta, isPinnedTo, namedActors, proposalsOf, rulesOf } from '../selection.ts';
import type * as contracts from './contracts.ts';
import { lastWords, type Word } from './last.ts';
import { METHOD } from './method.ts';

interface Row {
  actorId: number;
  proposalId: number;
}

/** Proposal by proposal, the parties without a level. */
export async function getSilence(
  context: Context,
  request: RequestOf<typeof contracts.getSilence>,
  reply: FastifyReply,
) {
  const { params, query } = request;
  const { model } = context;
  const dossierId = named(model, 'dossier', params.id);
  const place = placeIn(context, query);
  const { moment } = place;
  const { knownAt } = moment;
  const dossier = refTo(model, 'dossier', dossierId, knownAt);
  // Whoever was ambiguous has spoken.
  const asked = { ...query, dossier: dossier.id, ambiguous: 'neutral' as const };
  const rules = rulesOf(asked, moment);
  const proposals = proposalsOf(context, asked, moment);
  const who = model.identities(knownAt);
  const parties = [
    ...(namedActors(context, asked, moment) ??
      new Set(model.stores.dossier.get(dossierId, knownAt)?.parties.map(({ actorId }) => who.of(actorId)))),
  ];
  const only = new Set(parties);
  const rows: Row[] = [];
  await inSlices(proposals, (proposalId) => {
    const spoke = new Set(levelsOn(model, proposalId, moment, rules, only).actors);
    for (const actorId of parties) if (!spoke.has(actorId)) rows.push({ actorId, proposalId });
  });
  const last = await lastWords(model, parties, moment, rules);
  const voices = rememberOne((id: number) => voicesOn(model, id, knownAt, { firstHand: rules.firstHand }));
  if (isPinnedTo(METHOD, asked)) reply.pinned();
  const pinned = pinnedPage(query, place, METHOD);
  const path = `/v1/dossiers/${dossier.slug}/silence`;
  const meta = {
    ...analysisMeta(context, { moment, proposals }, METHOD, path, pinned, rows.length),
    dossier,
    parties: parties.length,
    spoken: parties.length * proposals.length - rows.length,
  };
  return pageOfRows(request, query, place, rows, show, meta) as never;

  function show({ actorId, proposalId }: Row) {
    const of = voices(proposalId).get(actorId) ?? NO_VOICES;
    return {
      actor: actorRef(model, actorId, knownAt),
      proposal: refTo(model, 'proposal', proposalId, knownAt),
      lastOnIt: lastOnIt(of),
      lastAtAll: lastAtAll(last.get(actorId)),
      claims: claimsOn(of),
    };
  }

  function lastOnIt({ own, claims }: Voices) {
    const said = rules.voice === 'own' ? own : [...claims.values()].flatMap((claim) => claim.candidates);
    const admitted = said.filter(({ row, from }) => isAdmitted(model, row, from, rules));
    const found = lastSaid(admitted, moment.asOf);
    if (found === null) return null;
    const { row, level } = found;
    const { stances } = model;
    return { on: stances.validFrom(row), until: stances.validTo(row), level, stance: stanceIdOf(row) };
  }

  function lastAtAll(word: Word | undefined) {
    if (!word) return null;
    const { day, row, statementId } = word;
    const statement = statementId === null ? null : model.stores.statement.at(statementId, knownAt)?.value;
    return {
      on: row === null ? (statement?.spokenOn ?? formatDay(day)) : model.stances.validFrom(row),
      days: moment.asOf - day,
      proposal: row === null ? null : refTo(model, 'proposal', model.stances.proposal[row] as number, knownAt),
      stance: row === null ? null : stanceIdOf(row),
      statement: statementId === null ? null : refTo(model, 'statement', statementId, knownAt),
    };
  }

  function claimsOn({ claims }: Voices): number {
    const inForce = [...claims.values()].filter(({ candidates }) =>
      candidates.some(({ from, to }) => holds(from, to, moment.asOf)),
    );
    return rules.voice === 'own' ? inForce.length : 0;
  }
}

/** Rows of one proposal come together. */
function rememberOne<V>(work: (key: number) => V): (key: number) => V {
  let known: { key: number; value: V } | null = null;
  return (key) => {
    if (known?.key !== key) known = { key, value: work(key) };
    return known.value;
  };
}
