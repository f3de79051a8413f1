import { createRequire } from 'node:module';
import countries, { type LocaleData } from 'i18n-iso-countries/index.js';
import { allNames, fold, type NameParts, partsOf } from '../../domain/names.ts';
import { type Day, fromDay, holds, toDay } from '../../domain/time.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Values } from '../../nouns/nouns.ts';

/** The English names are loaded directly, because the package's main module loads all languages. */
const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as LocaleData;

const ALPHA_2 = 'iso-3166-1-alpha-2';
const ALPHA_3 = 'iso-3166-1-alpha-3';

/** The English names of the country with an ISO 3166-1 code; empty for any other code. */
function countryNames(scheme: string, code: string): readonly string[] {
  const alpha2 = scheme === ALPHA_2 ? code : scheme === ALPHA_3 ? countries.alpha3ToAlpha2(code) : undefined;
  const names = alpha2 === undefined ? undefined : english.countries[alpha2];
  return names === undefined ? [] : [names].flat();
}

type Actor = Values['actor'];
type Code = { scheme: string; value: string };

/** Every code and name of every actor, at one state of the ledger. */
export class NameIndex {
  readonly #actors = new Map<number, Actor>();
  readonly #codes = new Map<string, { id: number; from: Day; to: Day }[]>();
  readonly #exact = new Map<string, Set<number>>();
  readonly #folded = new Map<string, Set<number>>();
  /** Common English names of countries, used only if no name of the ledger matches. */
  readonly #countries = new Map<string, Set<number>>();
  #parts: { id: number; parts: NameParts }[] | null = null;

  constructor(model: ReadModel) {
    const { actor } = model.stores;
    for (const { id } of actor.entries()) {
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
      const spell = { id, from: fromDay(validFrom), to: toDay(validTo) };
      const spells = this.#codes.get(key);
      if (spells) spells.push(spell);
      else this.#codes.set(key, [spell]);
      for (const name of countryNames(scheme, value)) put(this.#countries, fold(name), id);
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
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
