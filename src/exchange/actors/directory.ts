import { distance } from 'fastest-levenshtein';
import { LEAST_ALIKE, likeness, partsOf, unturned } from '../../domain/names.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, fromDay, holds, parseDate, toDay } from '../../domain/time.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import { parseId } from '../../nouns/nouns.ts';
import type { ActorQuery } from '../import/entry.ts';
import { NameIndex } from './name-index.ts';

/** An actor that may be meant. The score is 0 to 100, and 100 for an exact match of a code or name. */
export interface Candidate {
  id: number;
  slug: string | null;
  name: string;
  score: number;
}

export type Resolution =
  | { kind: 'one'; id: number }
  | { kind: 'none' }
  | { kind: 'ambiguous'; candidates: Candidate[] };

type Wanted = ActorQuery['wanted'];

const EXACT = 100;
const MOST_CANDIDATES = 5;

/**
 * Finds the actor that a file names, at the ledger's head. Codes come before names, exact names before folded ones.
 * Similar names are only shown to a person. If two actors match, or a code and a name match different actors, none is
 * chosen.
 */
export class Directory {
  readonly #model: ReadModel;
  #index: NameIndex | null = null;
  #edition = -1;
  #known = new WeakMap<ActorQuery, Resolution>();

  constructor(model: ReadModel) {
    this.#model = model;
  }

  resolve(query: ActorQuery): Resolution {
    const index = this.#upToDate();
    const known = this.#known.get(query);
    if (known) return known;
    const resolution = this.#resolve(index, query);
    this.#known.set(query, resolution);
    return resolution;
  }

  /** The actor that matches the codes and the name together; several if they disagree. */
  #resolve(index: NameIndex, { wanted, orElse }: ActorQuery): Resolution {
    const found = this.exactly(wanted, index);
    if (found.length === 1 && !this.isContradicted(found[0] as number, wanted, index)) {
      return { kind: 'one', id: found[0] as number };
    }
    if (found.length > 0) return { kind: 'ambiguous', candidates: found.map((id) => this.#candidate(id, EXACT)) };
    // A query that says what to create means no similar name: Niger is not a misspelling of Nigeria.
    const alike = orElse || wanted.name === undefined ? [] : this.alike(wanted.name, MOST_CANDIDATES, index);
    return alike.length > 0 ? { kind: 'ambiguous', candidates: alike } : { kind: 'none' };
  }

  /** The actors that match the codes and the name exactly. */
  exactly({ codes = [], name, on }: Wanted, index = this.#upToDate()): number[] {
    const day = dayOf(on);
    const byCodes = agreed(codes.map((code) => index.byCode(code, day)));
    const byName = name === undefined ? [] : existing(index, this.#byName(index, name), day);
    return agreed([byCodes, byName]);
  }

  /** Actors with a similar name, the most similar first. */
  alike(name: string, limit: number, index = this.#upToDate()): Candidate[] {
    const wanted = partsOf(name);
    const scores = new Map<number, number>();
    for (const { id, parts } of index.parts()) {
      const score = likeness(wanted, parts, distance);
      if (score >= LEAST_ALIKE && score > (scores.get(id) ?? 0)) scores.set(id, score);
    }
    const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit);
    return best.map(([id, score]) => this.#candidate(id, score));
  }

  /** Actors with a name, or a word of one, that begins with the prefix; the shortest names first. */
  startingWith(prefix: string): Candidate[] {
    const index = this.#upToDate();
    const named = existing(index, this.#byName(index, prefix), null);
    return [...new Set([...named, ...index.startingWith(prefix)])].map((id) => this.#candidate(id, EXACT));
  }

  /** Every scheme of which an actor has a code. */
  schemes(): readonly string[] {
    return this.#upToDate().schemes();
  }

  #byName(index: NameIndex, name: string): number[] {
    const { actor } = this.#model.stores;
    const parsed = parseId(name);
    const named = parsed?.kind === 'actor' ? parsed.id : actor.idOf(name);
    const meant = named && this.#model.identities(this.#model.head).of(named);
    if (meant && index.actor(meant)) return [meant];
    const ways = [
      () => index.byExactName(name),
      () => index.byFoldedName(name),
      () => index.byCountryName(name),
      () => index.byFoldedName(unturned(name) ?? ''),
    ];
    for (const way of ways) {
      const ids = way();
      if (ids.length > 0) return ids;
    }
    return [];
  }

  /** Whether the actor has a different code of the same scheme than the query. */
  isContradicted(id: number, { codes = [], on }: Wanted, index = this.#upToDate()): boolean {
    const day = dayOf(on);
    const carried = index.actor(id)?.identifiers.filter((c) => isInForce(c, day)) ?? [];
    return codes.some(({ scheme, value }) => {
      const same = carried.filter((c) => c.scheme === scheme);
      return same.length > 0 && same.every((c) => c.value !== value);
    });
  }

  #candidate(id: number, score: number): Candidate {
    const { actor } = this.#model.stores;
    return { id, slug: actor.slugOf(id), name: actor.get(id, this.#model.head)?.name ?? '', score };
  }

  #upToDate(): NameIndex {
    const { edition } = this.#model.stores.actor;
    if (this.#index === null || this.#edition !== edition) {
      this.#index = new NameIndex(this.#model);
      this.#edition = edition;
      this.#known = new WeakMap();
    }
    return this.#index;
  }
}

/** The intersection of the sets that are not empty, or their union if they have nothing in common. */
function agreed(sets: number[][]): number[] {
  const telling = sets.filter((ids) => ids.length > 0);
  const common = (telling[0] ?? []).filter((id) => telling.every((ids) => ids.includes(id)));
  return common.length > 0 ? common : [...new Set(telling.flat())];
}

/** Of several actors with one name, those that existed on the day: an actor with dated codes exists while one is in force. */
function existing(index: NameIndex, ids: number[], day: Day | null): number[] {
  if (ids.length < 2 || day === null) return ids;
  const there = ids.filter((id) => {
    const codes = index.actor(id)?.identifiers ?? [];
    return codes.length === 0 || codes.some((code) => isInForce(code, day));
  });
  return there.length > 0 ? there : ids;
}

const isInForce = (code: { validFrom: string | null; validTo: string | null }, day: Day | null) =>
  day === null || holds(fromDay(code.validFrom), toDay(code.validTo), day);

function dayOf(on: string | undefined): Day | null {
  if (on === undefined) return null;
  const date = parseDate(on);
  if (date) return date.day;
  throw new Refusal('invalid-body', `"${on}" is not a date: use 2025, 2025-05 or 2025-05-11`);
}

/** The directory of a model: its index of names is made once for everybody who looks an actor up. */
export const directoryOf = perModel((model) => new Directory(model));
