import { z } from 'zod';
import { containing } from '../domain/names.ts';
import { type Day, happenedOn, toDay } from '../domain/time.ts';
import type { AgendaResult } from '../domain/vocabulary.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import type { Moment } from '../ledger/model/moment.ts';
import { stageOf } from '../ledger/reading/absence.ts';
import { knownProposals } from '../ledger/reading/holders.ts';
import type { Values } from '../nouns/nouns.ts';
import { proposal } from '../nouns/proposal.ts';
import { Line, named, Slug } from '../nouns/shapes.ts';
import { inSlices } from '../runtime/turns.ts';
import type { Context } from './context.ts';
import { filterBy, isAmong } from './names.ts';
import { nounOperations } from './noun-operations.ts';
import type { PROPOSAL_FILTERS } from './positions/query.ts';
import { refTo } from './present.ts';

/** The proposals named, or all not withdrawn at the revision; limited to a dossier, a package or a tag, if given. */
export function selectedProposals(
  model: ReadModel,
  { dossier, proposals, tag, partOf }: z.output<z.ZodObject<typeof PROPOSAL_FILTERS>>,
  knownAt: number,
): number[] {
  const isAsked = proposalFilter(model, { dossier, partOf });
  const named = proposals?.map((text) => filterBy(model, 'proposal', 'proposals', text) as number);
  const known = knownProposals(model, knownAt, filterBy(model, 'dossier', 'dossier', dossier));
  if (named === undefined && tag === undefined && partOf === undefined) return [...known];
  return (named ?? known).filter((id) => {
    const value = model.stores.proposal.get(id, knownAt);
    return value !== undefined && isAsked(id, knownAt) && (tag === undefined || value.tags.includes(tag));
  });
}

/** Returns a function that says whether a proposal is of the dossier and the package that a question names, if any. */
export function proposalFilter(model: ReadModel, query: { dossier?: string | undefined; partOf?: string | undefined }) {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const whole = filterBy(model, 'proposal', 'partOf', query.partOf);
  return (id: number, knownAt: number): boolean => {
    if (dossier === undefined && whole === undefined) return true;
    const value = model.stores.proposal.at(id, knownAt)?.value;
    if (!value || (dossier !== undefined && value.dossierId !== dossier)) return false;
    return whole === undefined || isPartOf(value, whole);
  };
}

const isPartOf = ({ relations }: Values['proposal'], whole: number): boolean =>
  relations.some(({ type, proposalId }) => type === 'part_of' && proposalId === whole);

/** The results that settle a proposal for good. */
const SETTLED: ReadonlySet<AgendaResult> = new Set<AgendaResult>(['adopted', 'rejected', 'withdrawn']);

/** What an event made of a proposal, and the days on which it may have done so: perhaps only on the event's last day. */
interface Outcome {
  first: Day;
  last: Day;
  id: number;
  on: string | null;
  state: AgendaResult;
}

/**
 * Whether one outcome replaces another. If one is dated to a month or year and may have come before or after the other,
 * the one that settled the proposal stands. Of two events on one day, the one recorded later counts.
 */
function replaces(one: Outcome, other: Outcome): boolean {
  const [isSettled, wasSettled] = [SETTLED.has(one.state), SETTLED.has(other.state)];
  const isCoarse = one.first < one.last || other.first < other.last;
  if (isCoarse && isSettled !== wasSettled && one.first <= other.last && other.first <= one.last) return isSettled;
  return one.first > other.first || (one.first === other.first && one.id > other.id);
}

/** A proposal's status follows from events and from its life, so it depends on the day and on what was known. */
function statusOf(model: ReadModel, id: number, { asOf, knownAt }: Moment) {
  let latest: Outcome | null = null;
  for (const eventId of model.stores.event.naming('proposal', id)) {
    const event = model.stores.event.get(eventId, knownAt);
    if (event?.context !== 'actual') continue;
    const state = event.agenda.find((item) => item.proposalId === id)?.result;
    const [first, last] = [toDay(event.occurredOn), happenedOn(event)];
    if (!state || last > asOf) continue;
    const found = { first, last, id: eventId, on: event.endedOn ?? event.occurredOn, state };
    if (!latest || replaces(found, latest)) latest = found;
  }
  const { tabledOn = null, closedOn = null } = model.stores.proposal.at(id, knownAt)?.value ?? {};
  const stage = stageOf(model, id, { asOf, knownAt });
  const since = { untabled: null, tabling: tabledOn, open: tabledOn, closing: closedOn, closed: closedOn }[stage];
  const isOver = stage === 'closing' || stage === 'closed';
  if (!latest || (isOver && !SETTLED.has(latest.state))) return { state: stage, since, event: null };
  return { state: latest.state, since: latest.on, event: refTo(model, 'event', latest.id, knownAt) };
}

export const proposals = nounOperations({
  noun: proposal,
  filters: {
    dossier: named('a dossier').optional().describe('Only proposals of this dossier.'),
    tag: z.string().max(100).optional().describe('Only proposals with this tag.'),
    kind: Slug.optional().describe('Only proposals of this kind, such as ceasefire.'),
    sponsor: named('an actor').optional().describe('Only proposals that this actor put forward.'),
    partOf: named('a proposal').optional().describe('Only the provisions of this package.'),
    q: Line.optional().describe('Only proposals whose name or text contains this, in any case.'),
  },
  equal: ['kind'],
  matching: ({ model }, query) => {
    const sponsor = filterBy(model, 'actor', 'sponsor', query.sponsor);
    const whole = filterBy(model, 'proposal', 'partOf', query.partOf);
    const isSought = query.q === undefined ? undefined : containing(query.q);
    return (value, { knownAt }) => {
      if (query.tag !== undefined && !value.tags.includes(query.tag)) return false;
      if (sponsor !== undefined && !isAmong(model, knownAt, value.sponsors, sponsor)) return false;
      if (whole !== undefined && !isPartOf(value, whole)) return false;
      return isSought === undefined || isSought(`${value.name} ${value.text ?? ''}`);
    };
  },
  extend: ({ model }, id, moment) => ({ status: statusOf(model, id, moment) }),
});

/** Proposals on which an actor or a representative spoke, and those of dossiers to which it or its group is a party. */
export async function proposalsConcerning(
  { model }: Context,
  actorId: number,
  { knownAt }: Moment,
): Promise<Set<number>> {
  const { speaksFor, representatives } = model.affiliations(knownAt);
  const speakers = [actorId, ...(representatives.get(actorId) ?? []).map((spell) => spell.actorId)];
  const who = model.identities(knownAt);
  const found = new Set<number>();
  for (const id of speakers)
    await inSlices(who.rowsOf(id), (row) => void found.add(model.stances.proposal[row] as number));
  const principals = [actorId, ...(speaksFor.get(actorId) ?? []).map((spell) => spell.actorId)];
  for (const dossierId of model.stores.dossier.ids()) {
    const parties = model.stores.dossier.get(dossierId, knownAt)?.parties ?? [];
    if (!parties.some((party) => principals.includes(who.of(party.actorId)))) continue;
    await inSlices(knownProposals(model, knownAt, dossierId), (id) => void found.add(id));
  }
  return found;
}
