import { distance } from 'fastest-levenshtein';
import { parseEdtf, representativeDay } from '../../domain/edtf.ts';
import { appendTo, getOrCreate } from '../../domain/lists.ts';
import { allNames, fold, inNaturalOrder, LEAST_ALIKE, likeness, type NameParts, partsOf } from '../../domain/names.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, fromDay, holds, toDay } from '../../domain/time.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { perModel } from '../../ledger/model/per-model.ts';
import { parseId, type Values } from '../../nouns/nouns.ts';
import { namesByCode } from '../formats/countries.ts';
import type { ActorQuery } from '../import/entry.ts';

type Actor = Values['actor'];
type Code = { scheme: string; value: string };

/** Every code and name of every actor, at one state of the ledger. */
class NameIndex {
  readonly #actors = new Map<number, Actor>();
  readonly #codes = new Map<string, { id: number; from: Day; to: Day }[]>();
  readonly #exact = new Map<string, Set<number>>();
  readonly #folded = new Map<string, Set<number>>();
  /** Common English names of countries, used only if no name of the ledger matches. */
  readonly #countries = new Map<string, Set<number>>();
  #parts: { id: number; parts: NameParts }[] | null = null;

  constructor(model: ReadModel) {
    const { actor } = model.stores;
    for (const id of actor.ids()) {
      const value = actor.get(id, model.head);
      if (value) this.#add(id, value);
    }
  }

  #add(id: number, actor: Actor): void {
    this.#actors.set(id, actor);
    for (const name of allNames(actor)) {
      put(this.#exact, name.normalize('NFC'), id);
      put(this.#folded, fold(name), id);
    }
    for (const { scheme, value, validFrom, validTo } of actor.identifiers) {
      const key = keyOf({ scheme, value });
      appendTo(this.#codes, key, { id, from: fromDay(validFrom), to: toDay(validTo) });
      for (const name of namesByCode(scheme, value)) put(this.#countries, fold(name), id);
    }
  }

  actor(id: number): Actor | undefined {
    return this.#actors.get(id);
  }

  /** Actors with a code on a day, or on any day. Codes are text: `01` is not `1`. */
  byCode(code: Code, on: Day | null): number[] {
    const spells = this.#codes.get(keyOf(code)) ?? [];
    return [...new Set(spells.filter((s) => on === null || holds(s.from, s.to, on)).map((s) => s.id))];
  }

  byExactName(name: string): number[] {
    return [...(this.#exact.get(name.trim().normalize('NFC')) ?? [])];
  }

  byFoldedName(name: string): number[] {
    return [...(this.#folded.get(fold(name)) ?? [])];
  }

  /** Actors whose ISO code is that of a country with this English name. */
  byCountryName(name: string): number[] {
    return [...(this.#countries.get(fold(name)) ?? [])];
  }

  startingWith(prefix: string): number[] {
    const start = fold(prefix);
    if (start === '') return [];
    const found = this.parts().filter(
      ({ parts }) => parts.folded.startsWith(start) || parts.words.some((word) => word.startsWith(start)),
    );
    return found.sort((a, b) => a.parts.folded.length - b.parts.folded.length || a.id - b.id).map(({ id }) => id);
  }

  schemes(): string[] {
    return [...new Set([...this.#codes.keys()].map((key) => key.slice(0, key.indexOf('\n'))))].sort();
  }

  /** Every name of every actor, split into its parts when similar names are first searched for. */
  parts(): { id: number; parts: NameParts }[] {
    this.#parts ??= [...this.#actors].flatMap(([id, actor]) =>
      allNames(actor).map((text) => ({ id, parts: partsOf(text) })),
    );
    return this.#parts;
  }
}

const keyOf = ({ scheme, value }: Code) => `${scheme}\n${value}`;

function put(map: Map<string, Set<number>>, key: string, id: number): void {
  if (key === '') return;
  getOrCreate(map, key, () => new Set()).add(id);
}

/** An actor that may match a query. The score is 0 to 100; 100 is an exact match of a code or name. */
export interface ActorCandidate {
  id: number;
  slug: string | null;
  name: string;
  score: number;
}

export type Resolution =
  | { kind: 'one'; id: number }
  | { kind: 'none' }
  | { kind: 'ambiguous'; candidates: ActorCandidate[] };

type Wanted = ActorQuery['wanted'];

const EXACT = 100;
const MOST_CANDIDATES = 5;

/**
 * Finds the actor that a file refers to, at the ledger's head. Codes come before names, exact names before folded ones.
 * Similar names are only suggested. If two actors match, or a code and a name match different actors, none is chosen.
 */
export class Directory {
  #index: NameIndex | null = null;
  #edition = -1;
  #known = new WeakMap<ActorQuery, Resolution>();

  constructor(private readonly model: ReadModel) {}

  resolve(query: ActorQuery): Resolution {
    const index = this.#upToDate();
    return getOrCreate(this.#known, query, () => this.#resolve(index, query));
  }

  /** The actor that matches the codes and the name together; several if they disagree. */
  #resolve(index: NameIndex, { wanted, orElse }: ActorQuery): Resolution {
    const found = this.exactly(wanted, index);
    if (found.length === 1 && !this.isContradicted(found[0] as number, wanted, index))
      return { kind: 'one', id: found[0] as number };
    if (found.length > 0) return { kind: 'ambiguous', candidates: found.map((id) => this.#candidate(id, EXACT)) };
    // If the query says what to create, similar names do not count: Niger is not a misspelling of Nigeria.
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
  alike(name: string, limit: number, index = this.#upToDate()): ActorCandidate[] {
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
  startingWith(prefix: string): ActorCandidate[] {
    const index = this.#upToDate();
    const named = existing(index, this.#byName(index, prefix), null);
    return [...new Set([...named, ...index.startingWith(prefix)])].map((id) => this.#candidate(id, EXACT));
  }

  /** Every scheme in which some actor has a code. */
  schemes(): readonly string[] {
    return this.#upToDate().schemes();
  }

  #byName(index: NameIndex, name: string): number[] {
    const { actor } = this.model.stores;
    const parsed = parseId(name);
    const named = parsed?.kind === 'actor' ? parsed.id : actor.idOf(name);
    const meant = named && this.model.identities(this.model.head).of(named);
    if (meant && index.actor(meant)) return [meant];
    const ways = [
      () => index.byExactName(name),
      () => index.byFoldedName(name),
      () => index.byCountryName(name),
      () => index.byFoldedName(inNaturalOrder(name) ?? ''),
    ];
    for (const way of ways) {
      const ids = way();
      if (ids.length > 0) return ids;
    }
    return [];
  }

  /** Whether the actor has a different code of the same scheme than the query. */
  isContradicted(id: number, { codes = [], on }: Wanted, index = this.#upToDate()): boolean {
    const carried = index.actor(id)?.identifiers.filter((c) => isInForce(c, dayOf(on))) ?? [];
    return codes.some(({ scheme, value }) => {
      const same = carried.filter((c) => c.scheme === scheme);
      return same.length > 0 && same.every((c) => c.value !== value);
    });
  }

  #candidate(id: number, score: number): ActorCandidate {
    const { actor } = this.model.stores;
    return { id, slug: actor.slugOf(id), name: actor.get(id, this.model.head)?.name ?? '', score };
  }

  #upToDate(): NameIndex {
    const { edition } = this.model.stores.actor;
    if (this.#index === null || this.#edition !== edition) {
      this.#index = new NameIndex(this.model);
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
  const range = parseEdtf(on);
  if (range) return representativeDay(range);
  throw new Refusal('invalid-body', `"${on}" is not a date: use 2025, 2025-05 or 2025-05-11`);
}

/** Returns the directory of a model, so that all callers share its index of names. */
export const directoryOf = perModel((model) => new Directory(model));
