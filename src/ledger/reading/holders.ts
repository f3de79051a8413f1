import { LRUCache } from 'lru-cache';
import { appendTo } from '../../domain/lists.ts';
import type { Identities } from '../model/identities.ts';
import type { Affiliations, ReadModel } from '../model/model.ts';
import { perModel, perRevision } from '../model/per-model.ts';
import { type EvidenceFilter, filterAt } from './filter.ts';
import { groupsOf } from './voices.ts';

/**
 * Finds who has a live stance on any of several proposals. Returns a function to call with one proposal after another,
 * which returns the holders there, including groups for which they speak. An actor that speaks for nobody else is
 * returned only once, for the first of these proposals.
 */
export function holdersOneByOne(model: ReadModel, knownAt: number, filter: EvidenceFilter) {
  const { stances } = model;
  const who = model.identities(knownAt);
  const { speaksFor } = model.affiliations(knownAt);
  const passes = filterAt(model, knownAt, filter);
  const told = new Uint8Array(model.stores.actor.size + 1);
  return (proposalId: number): number[] => {
    const holders: number[] = [];
    for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
      const holder = who.holder(row);
      if (told[holder] === 1 || !stances.live(row, knownAt) || (passes && !passes(row))) continue;
      holders.push(holder);
      if (!speaksFor.has(holder)) told[holder] = 1;
      else for (const group of groupsOf(model, row, knownAt, filter.dates)) holders.push(group);
    }
    return holders;
  };
}

const ROWS_PER_CLOCK_CHECK = 256;

/** Maps each proposal to the stances of an actor and of its representatives, which are all that can count for it. */
export function* rowsSpokenBy(
  model: ReadModel,
  actorId: number,
  knownAt: number,
): Generator<undefined, Map<number, number[]>> {
  const who = model.identities(knownAt);
  const speakers = (model.affiliations(knownAt).representatives.get(actorId) ?? []).map((spell) => spell.actorId);
  const rows = new Int32Array([actorId, ...new Set(speakers)].flatMap((id) => who.rowsOf(id)));
  if (speakers.length > 0) rows.sort();
  const byProposal = new Map<number, number[]>();
  let before = -1;
  for (const row of rows) {
    if (row % ROWS_PER_CLOCK_CHECK === 0) yield;
    if (row === before) continue;
    before = row;
    const proposalId = model.stances.proposal[row] as number;
    appendTo(byProposal, proposalId, row);
  }
  return byProposal;
}

/**
 * Finds the stances of some actors and of their representatives on one proposal after another, from the shorter of its
 * list and theirs. If both are long, as where each of two hundred states has changed its position two hundred times,
 * from an index.
 */
export function rowsBy(
  model: ReadModel,
  actorIds: readonly number[],
  knownAt: number,
): (proposalId: number) => number[] {
  const { stances } = model;
  const who = model.identities(knownAt);
  const { representatives } = model.affiliations(knownAt);
  const speakers = actorIds.flatMap((id) => (representatives.get(id) ?? []).map((spell) => spell.actorId));
  const wanted = new Set([...actorIds, ...speakers]);
  const names = [...wanted].flatMap((id) => who.all(id));
  return (proposalId) => {
    const [there, theirs]: [number[], number[]] = [[], []];
    let [at, next, steps] = [NO_INDEX, 0, 0];
    for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
      if (steps++ === AT_ONCE) return names.flatMap(rowsByActor(model, proposalId)).sort((a, b) => a - b);
      if (wanted.has(who.holder(row))) there.push(row);
      while (at < 0 && next < names.length) at = stances.firstOfActor(names[next++] as number);
      if (at < 0) return theirs.sort((a, b) => a - b);
      if (stances.proposal[at] === proposalId) theirs.push(at);
      at = stances.nextOfActor(at);
    }
    return there;
  };
}

const indexed = perModel(() => new LRUCache<number, { since: number; rows: Map<number, number[]> }>({ max: 8 }));

/** Finds the stances that were written under an actor's id, for a proposal that has many. */
function rowsByActor(model: ReadModel, proposalId: number): (actorId: number) => number[] {
  const { stances } = model;
  const since = stances.changedOn(proposalId);
  const index = indexed(model).get(proposalId);
  const rows = index?.since === since ? index.rows : new Map<number, number[]>();
  if (rows.size === 0)
    for (const row of stances.ofProposal(proposalId)) appendTo(rows, stances.actor[row] as number, row);
  indexed(model).set(proposalId, { since, rows });
  return (id) => rows.get(id) ?? [];
}

/** Stands for an index if there is no such row, actor or level, and for a row if an actor needs more than one. */
export const NO_INDEX = -1;
export const COMPLEX = -2;

/** Maps each actor to its only row, to COMPLEX if one is not enough, or to NO_INDEX or undefined without a stance. */
export interface SingleRows {
  /** An array of all actors, or a sparse array if only few of them have a stance. */
  row: { readonly length: number; [actorId: number]: number };
  /** Whether these rows differ in actor and level only, as the votes of a roll call do. */
  alike: boolean;
  /** Whether there are so many rows, or conditions on other proposals, that callers should read them in slices. */
  isLong: boolean;
}

/** The most rows that are read without a pause. */
const AT_ONCE = 1000;

/** The result for a proposal with many stances, or for a roll call; valid until something there changes. */
interface KeptRows {
  since: number;
  who: Identities;
  affiliations: Affiliations;
  rows: SingleRows;
}
const kept = perModel(
  () => new LRUCache<number, KeptRows>({ maxSize: 2_000_000, sizeCalculation: ({ rows }) => sizeOf(rows) || 1 }),
);

/**
 * Most of a roll call is plain: one vote for each actor, with nothing to resolve. This finds those rows in one pass
 * over the columns. An actor is COMPLEX if it has two live stances, speaks for or through somebody, has a
 * representative that spoke, or has a stance that says more than a vote does; `voicesOn` resolves those.
 */
export function singleRows(
  model: ReadModel,
  proposalId: number,
  knownAt: number,
  filter: EvidenceFilter,
  /** Only these stances. */
  only?: readonly number[],
): SingleRows {
  if (only) return singleRowsAmong(model, proposalId, knownAt, filter, [], only);
  const since = model.stances.changedOn(proposalId);
  const [who, affiliations] = [model.identities(knownAt), model.affiliations(knownAt)];
  const isAll = filterAt(model, knownAt, filter) === null && filter.dates !== 'possible' && since <= knownAt;
  const known = isAll ? kept(model).get(proposalId) : undefined;
  if (known && known.since === since && known.who === who && known.affiliations === affiliations) return known.rows;
  const { speaks, ...rows } = singleRowsAmong(model, proposalId, knownAt, filter, columnFor(model, proposalId));
  // Not kept if a representative spoke: whom it speaks for depends on more records than its stances.
  if (isAll && (rows.isLong || rows.alike) && !speaks) kept(model).set(proposalId, { since, who, affiliations, rows });
  return rows;
}

/**
 * A typed array of fifty thousand actors takes 200 kB, which is a lot for the three that spoke, so with at most one
 * stance per 64 actors the array is sparse. This is decided first, by counting only as many rows as needed, because a
 * sparse array that turned into a dense one while being filled would make each roll call many times slower.
 */
function columnFor({ stores, stances }: ReadModel, proposalId: number): SingleRows['row'] {
  const size = stores.actor.size + 1;
  let few = size / ACTORS_A_STANCE;
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row))
    if (--few < 0) return new Int32Array(size).fill(NO_INDEX);
  return [];
}
const ACTORS_A_STANCE = 64;

/** The entries a result takes in the cache. A sparse array's length is its highest id, but it holds far fewer. */
const sizeOf = ({ row }: SingleRows) => (Array.isArray(row) ? Object.keys(row).length : row.length);

function singleRowsAmong(
  model: ReadModel,
  proposalId: number,
  knownAt: number,
  filter: EvidenceFilter,
  row: SingleRows['row'],
  only?: readonly number[],
) {
  const { stances } = model;
  const who = model.identities(knownAt);
  const { speaksFor } = model.affiliations(knownAt);
  const passes = filterAt(model, knownAt, filter);
  // The columns tell when a stance held for certain, but not when it may have held.
  const asksPossible = filter.dates === 'possible';
  const found = (holder: number, as: number) => {
    row[holder] = (row[holder] ?? NO_INDEX) === NO_INDEX ? as : COMPLEX;
  };
  // Without merges and representatives, the holder of a stance is the actor in its column.
  const asWritten = !who.anyMerged && speaksFor.size === 0;
  const first = stances.firstOfProposal(proposalId);
  let alike = only === undefined;
  let isRecorded = false;
  let [count, anyConditions, speaks] = [0, false, false];
  let place = 0;
  const next = (at: number) => (only ? (only[++place] ?? NO_INDEX) : stances.nextOfProposal(at));
  for (let at = only ? (only[0] ?? NO_INDEX) : first; at >= 0; at = next(at)) {
    // Rows that do not count are read as well, because `isLikeBefore` compares each row only with the previous one.
    if (only || !stances.isLikeBefore(at)) {
      if (at !== first) alike = false;
      isRecorded = (stances.revision[at] as number) <= knownAt;
    }
    if (!isRecorded || !stances.isOpen(at, knownAt) || (passes && !passes(at))) continue;
    count++;
    const isPlain = stances.isPlain(at);
    if (!isPlain && stances.extra(at).conditions.length > 0) anyConditions = true;
    const as = isPlain && !(asksPossible && stances.isInDoubt(at)) ? at : COMPLEX;
    if (asWritten) {
      found(stances.actor[at] as number, as);
      continue;
    }
    const holder = who.holder(at);
    found(holder, as);
    if (!speaksFor.has(holder)) continue;
    speaks = true;
    for (const group of groupsOf(model, at, knownAt, filter.dates)) found(group, COMPLEX);
  }
  return { row, alike, isLong: anyConditions || count > AT_ONCE, speaks };
}

/** All actors with a stance of their own or through others, in order. */
export function* holdersIn({ row }: Pick<SingleRows, 'row'>): Generator<number> {
  // The keys of a sparse array are in order, and only those that exist.
  if (Array.isArray(row)) for (const actorId of Object.keys(row)) yield Number(actorId);
  else for (let actorId = 1; actorId < row.length; actorId++) if (row[actorId] !== NO_INDEX) yield actorId;
}

const known = perRevision(knownFrom);

/** Every proposal known at a revision, or those of one dossier. */
export function knownProposals(model: ReadModel, knownAt: number, dossierId?: number): readonly number[] {
  const { all, ofDossier } = known(model, knownAt);
  return dossierId === undefined ? all : (ofDossier.get(dossierId) ?? []);
}

/** The proposals that exist at a revision, in order. */
function knownFrom({ stores: { proposal } }: ReadModel, knownAt: number) {
  const all: number[] = [];
  const ofDossier = new Map<number, number[]>();
  for (let id = 1; id <= proposal.size; id++) {
    const value = proposal.get(id, knownAt);
    if (value === undefined) continue;
    all.push(id);
    appendTo(ofDossier, value.dossierId, id);
  }
  return { all, ofDossier };
}
