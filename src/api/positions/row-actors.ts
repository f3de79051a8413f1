import type { Dates } from '../../domain/edtf.ts';
import { getOrCreate } from '../../domain/lists.ts';
import { winnerAt } from '../../domain/timeline.ts';
import type { Identities } from '../../ledger/model/identities.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { holdersOneByOne } from '../../ledger/reading/holders.ts';
import { isOnlyForGroup, type Voices } from '../../ledger/reading/voices.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { filterBy } from '../names.ts';
import type { Snapshot } from './snapshot.ts';

const FEW = 32;

/** The actors if they are few and none has members: only their own stances are read then, not all on the proposal. */
export function fewOf<A extends readonly number[]>(model: ReadModel, actors: A, knownAt: number): A | undefined {
  const { constituents } = model.affiliations(knownAt);
  return actors.length <= FEW && !actors.some((id) => constituents.has(id)) ? actors : undefined;
}

/** The filters by which a question about many actors names them. */
interface ActorFilter {
  actors?: string[] | undefined;
  group?: string | undefined;
  dates?: Dates | undefined;
}

/**
 * The actors that have a row: those named, the group's members on that day, or else the parties of the proposals'
 * dossiers and every other holder, except representatives that only speak for a group.
 */
export function rowActors(
  query: ActorFilter,
  proposalIds: number[],
  snapshot: Snapshot,
  holdersOf: (proposalId: number) => Iterable<number> = (id) => snapshot.voices(id).keys(),
  isItsOwn: typeof hasOwnPosition = hasOwnPosition,
): readonly number[] {
  const { model, knownAt } = snapshot;
  const who = model.identities(knownAt);
  const named = askedActors(snapshot, query, snapshot);
  if (named !== undefined) return named;
  const dossiers = new Set(proposalIds.map((id) => model.stores.proposal.get(id, knownAt)?.dossierId ?? 0));
  const parties = partiesOf(model, dossiers, knownAt, who);
  const { speaksFor } = model.affiliations(knownAt);
  const others = new Set<number>();
  for (const id of proposalIds) {
    for (const holder of holdersOf(id)) {
      if (parties.has(holder)) continue;
      if (!speaksFor.has(holder) || isItsOwn(snapshot, holder, snapshot.voices(id).get(holder) as Voices))
        others.add(holder);
    }
  }
  return others.size === 0 ? parties.ids : [...parties.ids, ...Int32Array.from(others).sort()];
}

/** The same over many proposals: the stances on each are read in slices, and each actor is found on the first of its. */
export async function rowActorsOfMany(
  query: ActorFilter,
  proposalIds: number[],
  snapshot: Snapshot,
  isItsOwn = hasOwnPosition,
): Promise<readonly number[]> {
  const found = new Map<number, number[]>();
  if (query.actors === undefined && query.group === undefined) {
    const holdersOn = holdersOneByOne(snapshot.model, snapshot.knownAt, snapshot.filter);
    await inSlices(proposalIds, (id) => void found.set(id, holdersOn(id)));
  }
  return rowActors(query, proposalIds, snapshot, (id) => found.get(id) ?? [], isItsOwn);
}

/** The actors named, or the group's members on that day; undefined if the question is about all. */
export function askedActors(
  { model }: Pick<Context, 'model'>,
  query: ActorFilter,
  { asOf, knownAt }: Moment,
  parameter = 'actors',
): number[] | undefined {
  const who = model.identities(knownAt);
  if (query.actors !== undefined)
    return [...new Set(query.actors.map((text) => who.of(filterBy(model, 'actor', parameter, text) as number)))];
  const group = filterBy(model, 'actor', 'group', query.group);
  return group === undefined ? undefined : model.constituentsOn(who.of(group), asOf, knownAt, query.dates);
}

interface Parties {
  ids: readonly number[];
  has(actorId: number): boolean;
}

/** A version of a dossier never changes, so its parties are collected once. */
const known = new WeakMap<object, Parties>();

function partiesFrom(all: readonly number[]): Parties {
  const ids = [...new Set(all)];
  const isOne = new Uint8Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
  for (const id of ids) isOne[id] = 1;
  return { ids, has: (actorId) => isOne[actorId] === 1 };
}

/** The parties of some dossiers, each once. */
function partiesOf(
  { stores }: Context['model'],
  dossierIds: ReadonlySet<number>,
  knownAt: number,
  who: Identities,
): Parties {
  const all = [...dossierIds]
    .map((id) => stores.dossier.get(id, knownAt))
    .filter((dossier) => dossier !== undefined)
    .map((one) => getOrCreate(known, one, () => partiesFrom(one.parties.map(({ actorId }) => actorId))));
  if (all.length === 1 && !who.anyMerged) return all[0] as Parties;
  return partiesFrom(all.flatMap(({ ids }) => ids.map((id) => who.of(id))));
}

/**
 * Whether a representative has a position of its own: the stance in force was not said for a group or, with none in
 * force, any stance on record was not.
 */
export function hasOwnPosition(snapshot: Snapshot, holder: number, voices: Voices): boolean {
  const inForce = winnerAt(voices.own, snapshot.asOf);
  return inForce
    ? !isOnlyForGroup(snapshot.model, inForce.row, holder, snapshot.knownAt)
    : hadOwnPosition(snapshot, holder, voices);
}

/** Whether a representative has ever said anything for itself. */
export function hadOwnPosition({ model, knownAt }: Snapshot, holder: number, { own, claims }: Voices): boolean {
  const said = [...own, ...[...claims.values()].flatMap((claim) => claim.candidates)];
  return said.some(({ row }) => !isOnlyForGroup(model, row, holder, knownAt));
}
