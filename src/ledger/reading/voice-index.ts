import { LRUCache } from 'lru-cache';
import { resultAtOnce } from '../../runtime/turns.ts';
import type { Identities } from '../model/identities.ts';
import type { Affiliations, ReadModel } from '../model/model.ts';
import { perModel } from '../model/per-model.ts';
import { isNarrow } from './filter.ts';
import { lastChange, readVoices, type VoiceFilter, type Voices } from './voices.ts';

/** The voices on one proposal, as known from one revision that changed them until the next such revision. */
interface Known {
  /** The revision that changed them. */
  since: number;
  who: Identities;
  affiliations: Affiliations;
  voices: ReadonlyMap<number, Voices>;
}

/** Candidates kept over all proposals. Each takes about a hundred bytes. */
const MOST_CANDIDATES = 200_000;
/** States kept for each proposal: the latest, and some that were asked for at earlier revisions. */
const MOST_KNOWN = 4;

const index = perModel(
  () =>
    new LRUCache<number, Known[]>({
      maxSize: MOST_CANDIDATES,
      sizeCalculation: (known) => 1 + known.reduce((sum, { voices }) => sum + sizeOf(voices), 0),
    }),
);

/**
 * The voices on a proposal, as `voicesOn` reads them. They stay the same until a revision changes stances there, and
 * then only the holders of these stances have other voices. So the voices, and the steps derived from each, are kept
 * between queries, and a query costs in proportion to its answer, not to all that was ever said. A filtered query reads
 * the rows.
 */
export const voicesFrom = (model: ReadModel, proposalId: number, knownAt: number, filter: VoiceFilter = {}) =>
  resultAtOnce(findVoices(model, proposalId, knownAt, filter));

/** Like `voicesFrom`, in steps. */
export function* findVoices(
  model: ReadModel,
  proposalId: number,
  knownAt: number,
  filter: VoiceFilter,
): Generator<undefined, ReadonlyMap<number, Voices>> {
  const isPart = isNarrow(filter) || filter.rows !== undefined || filter.dates === 'possible';
  const since = isPart ? null : lastChange(model, proposalId, knownAt);
  // Null if a representative spoke, because whom it speaks for depends on more records than its stances.
  if (since === null) return yield* readVoices(model, proposalId, knownAt, filter);
  const [who, affiliations] = [model.identities(knownAt), model.affiliations(knownAt)];
  const kept = index(model);
  const known = kept.get(proposalId) ?? [];
  const alike = known.filter((one) => one.who === who && one.affiliations === affiliations);
  const found = alike.find((one) => one.since === since);
  if (found) return found.voices;
  const voices = alike[0]
    ? yield* changed(model, proposalId, knownAt, alike[0])
    : yield* readVoices(model, proposalId, knownAt, filter);
  kept.set(proposalId, [{ since, who, affiliations, voices }, ...known].slice(0, MOST_KNOWN));
  return voices;
}

/** The voices at another revision. Rereads only holders with a stance that counts at just one of the two revisions. */
function* changed(
  model: ReadModel,
  proposalId: number,
  knownAt: number,
  before: Known,
): Generator<undefined, ReadonlyMap<number, Voices>> {
  const { stances } = model;
  const { who } = before;
  const live: number[] = [];
  const touched = new Set<number>();
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    const isLive = stances.live(row, knownAt);
    if (isLive) live.push(row);
    if (isLive !== stances.live(row, before.since)) touched.add(who.holder(row));
  }
  yield;
  const rows = live.filter((row) => touched.has(who.holder(row)));
  const anew = yield* readVoices(model, proposalId, knownAt, { rows });
  const voices = new Map<number, Voices>();
  for (const row of live) {
    const holder = who.holder(row);
    const of = anew.get(holder) ?? before.voices.get(holder);
    if (of && !voices.has(holder)) voices.set(holder, of);
  }
  return voices;
}

function sizeOf(voices: ReadonlyMap<number, Voices>): number {
  let size = voices.size;
  for (const { own, claims } of voices.values()) {
    size += own.length;
    for (const { candidates } of claims.values()) size += candidates.length;
  }
  return size;
}
