import type { FastifyReply } from 'fastify';
import { formatDay } from '../../domain/time.ts';
import { winnerAt } from '../../domain/timeline.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { jsonInSlices } from '../../http/answer/slices.ts';
import type { RequestOf } from '../../http/operation.ts';
import type { JsonText } from '../../http/request/zod.ts';
import type { Identities } from '../../ledger/model/identities.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { holdersIn, loneStances, rowsSpokenBy } from '../../ledger/reading/holders.ts';
import { knownProposals } from '../../ledger/reading/known-proposals.ts';
import { isWordOfAGroup, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import type { Values } from '../../nouns/nouns.ts';
import type { Context } from '../context.ts';
import { filterBy, named } from '../names.ts';
import { actorRef, refTo } from '../present.ts';
import { proposalsAsked } from '../proposals.ts';
import type * as contracts from './contracts.ts';
import { membersOf, positionOf, type Tally, tallyOf } from './position.ts';
import { PositionRows } from './rows.ts';
import { METHOD } from './schema.ts';
import { isPermalink, permalink, pinsOf, type Scope, type ScopeQuery, scopeOf } from './scope.ts';

type Asked<Name extends keyof typeof contracts> = RequestOf<(typeof contracts)[Name]>;

export interface Selection extends ScopeQuery {
  asOf?: string;
  knownAt?: string;
  actors?: string[];
  group?: string;
}

/** Positions of the parties (or of the actors or group asked for) on one proposal, as JSON text: the question asked most. */
export function getProposalPositions(
  context: Context,
  { params, query }: Pick<Asked<'getProposalPositions'>, 'params' | 'query'>,
  reply: Pick<FastifyReply, 'pinned'>,
): JsonText {
  const { model } = context;
  const proposalId = named(model, 'proposal', params.id);
  const moment = context.moment(query);
  const scope = scopeOf(model, moment, query);
  const lone = loneStances(model, proposalId, moment.knownAt, scope);
  const rows = new PositionRows(scope, proposalId, lone);
  for (const actorId of listed(context, query, moment, [proposalId], scope, () => holdersIn(lone))) rows.add(actorId);
  const proposal = refTo(model, 'proposal', proposalId, moment.knownAt);
  const path = `/v1/proposals/${proposal.slug}/positions`;
  if (isPermalink(query)) reply.pinned();
  return rows.answer({ proposal, ...answerMeta(context, moment, rows.tally(), path, query) });
}

/** Positions of one actor on every proposal of the dossiers that it is a party of or has a stance in. */
export async function getActorPositions(
  context: Context,
  { params, query }: Asked<'getActorPositions'>,
  reply: FastifyReply,
) {
  const { model } = context;
  const actorId = named(model, 'actor', params.id);
  const moment = context.moment(query);
  const scope = scopeOf(model, moment, query);
  const concerning = proposalsConcerning(context, actorId, moment);
  const asked = proposalsAsked(model, query, moment.knownAt).filter((id) => concerning.has(id));
  const voicesOf = voicesFor(scope, actorId);
  const levels: (Level | null)[] = [];
  const rowOf = (id: number) => {
    const voices = voicesOf(id);
    const position = positionOf(scope, actorId, voices.get(actorId));
    levels.push(position.level);
    return {
      proposal: refTo(model, 'proposal', id, moment.knownAt),
      ...position,
      members: membersOf(scope, actorId, voices),
    };
  };
  if (isPermalink(query)) reply.pinned();
  const actor = actorRef(model, actorId, moment.knownAt);
  const path = `/v1/actors/${actor.slug}/positions`;
  return jsonInSlices(asked, rowOf, () => ({ actor, ...answerMeta(context, moment, tallyOf(levels), path, query) }));
}

/** Of an actor that has no members only its own stances are looked at, and those of who speaks for it. */
function voicesFor(scope: Scope, actorId: number): (proposalId: number) => Map<number, Voices> {
  const { model, knownAt, firstHand } = scope;
  if (model.affiliations(knownAt).constituents.has(actorId)) return scope.voices;
  const rows = rowsSpokenBy(model, actorId, knownAt);
  return (id) => voicesOn(model, id, knownAt, { firstHand, rows: rows.get(id) ?? [] });
}

/**
 * Whose rows an answer has: the actors asked for, or the group's members of that day, or else every
 * party of the proposals' dossiers and everyone who holds a position without speaking for somebody listed.
 */
export function listed(
  context: Context,
  query: Selection,
  moment: Moment,
  proposalIds: number[],
  scope: Scope,
  holdersOf: (proposalId: number) => Iterable<number> = (id) => scope.voices(id).keys(),
  isItsOwn: typeof hasItsOwn = hasItsOwn,
): readonly number[] {
  const { model } = context;
  const { asOf, knownAt } = moment;
  const who = model.identities(knownAt);
  if (query.actors !== undefined) {
    return [...new Set(query.actors.map((text) => who.of(filterBy(model, 'actor', 'actors', text) as number)))];
  }
  const group = filterBy(model, 'actor', 'group', query.group);
  if (group !== undefined) return model.constituentsOn(who.of(group), asOf, knownAt);

  const parties = partiesOf(model, proposalIds, knownAt, who);
  const { speaksFor } = model.affiliations(knownAt);
  const others = new Set<number>();
  for (const id of proposalIds) {
    for (const holder of holdersOf(id)) {
      if (parties.has(holder)) continue;
      if (!speaksFor.has(holder) || isItsOwn(scope, holder, scope.voices(id).get(holder) as Voices)) others.add(holder);
    }
  }
  return others.size === 0 ? parties.ids : [...parties.ids, ...[...others].sort((a, b) => a - b)];
}

interface Parties {
  ids: readonly number[];
  has(actorId: number): boolean;
}

/** One version of a dossier has the same parties for ever. */
const known = new WeakMap<object, Parties>();

function partiesOfDossier(dossier: Values['dossier']): Parties {
  let parties = known.get(dossier);
  if (parties === undefined) {
    parties = partiesFrom(dossier.parties.map(({ actorId }) => actorId));
    known.set(dossier, parties);
  }
  return parties;
}

function partiesFrom(all: readonly number[]): Parties {
  const ids = [...new Set(all)];
  const isOne = new Uint8Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
  for (const id of ids) isOne[id] = 1;
  return { ids, has: (actorId) => isOne[actorId] === 1 };
}

/** The parties of the proposals' dossiers, each once. */
function partiesOf({ stores }: Context['model'], proposalIds: number[], knownAt: number, who: Identities): Parties {
  const dossierIds = new Set(proposalIds.map((id) => stores.proposal.get(id, knownAt)?.dossierId ?? 0));
  const dossiers = [...dossierIds]
    .map((id) => stores.dossier.get(id, knownAt))
    .filter((dossier) => dossier !== undefined);
  const all = dossiers.map(partiesOfDossier);
  if (all.length === 1 && !who.anyMerged) return all[0] as Parties;
  return partiesFrom(all.flatMap(({ ids }) => ids.map((id) => who.of(id))));
}

/**
 * Whether a representative has a position of its own: the stance in force is no group's word, or, where none is in
 * force, one of all that are on record is not.
 */
export function hasItsOwn(scope: Scope, holder: number, voices: Voices): boolean {
  const inForce = winnerAt(voices.own, scope.asOf);
  return inForce
    ? !isWordOfAGroup(scope.model, inForce.row, holder, scope.knownAt)
    : everHadItsOwn(scope, holder, voices);
}

/** Whether anything that is on record of a representative is no group's word. */
export function everHadItsOwn({ model, knownAt }: Scope, holder: number, { own, claims }: Voices): boolean {
  const said = [...own, ...[...claims.values()].flatMap((claim) => claim.candidates)];
  return said.some(({ row }) => !isWordOfAGroup(model, row, holder, knownAt));
}

/** On which it or who speaks for it ever spoke, and those of the dossiers that it or whom it speaks for is a party of. */
function proposalsConcerning({ model }: Context, actorId: number, { knownAt }: Moment): Set<number> {
  const { speaksFor, representatives } = model.affiliations(knownAt);
  const speakers = [actorId, ...(representatives.get(actorId) ?? []).map((spell) => spell.actorId)];
  const who = model.identities(knownAt);
  const found = new Set<number>();
  for (const id of speakers) for (const row of who.rowsOf(id)) found.add(model.stances.proposal[row] as number);
  const principals = [actorId, ...(speaksFor.get(actorId) ?? []).map((spell) => spell.actorId)];
  for (const { id: dossierId } of model.stores.dossier.entries()) {
    const parties = model.stores.dossier.get(dossierId, knownAt)?.parties ?? [];
    if (!parties.some((party) => principals.includes(who.of(party.actorId)))) continue;
    for (const id of knownProposals(model, knownAt, dossierId)) found.add(id);
  }
  return found;
}

export function answerMeta(
  { model }: Context,
  moment: Moment,
  { total, levels, silent }: Tally,
  path: string,
  query: object,
) {
  return {
    asOf: formatDay(moment.asOf),
    knownAt: moment.knownAt,
    recordedAt: model.recordedAt(moment.knownAt),
    method: `positions/${METHOD}`,
    total,
    levels,
    silent,
    permalink: permalink(path, query as Record<string, unknown>, pinsOf(moment)),
  };
}
