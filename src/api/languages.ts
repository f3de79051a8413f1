import { type Languages, preferences } from '../http/request/negotiate.ts';
import type { ReadModel } from '../ledger/model/model.ts';
import { perModel } from '../ledger/model/per-model.ts';
import { type Kind, parseId } from '../nouns/nouns.ts';

const NAMED = ['actor', 'proposal'] as const;
type NamedKind = (typeof NAMED)[number];

/** The languages in which any version of a record has a name. */
const languagesIn = perModel((model) => {
  const found = new Set<string>();
  const editions = { actor: 0, proposal: 0 };
  return () => {
    for (const kind of NAMED) {
      const store = model.stores[kind];
      for (; editions[kind] < store.edition; editions[kind]++) {
        const versions = store.versionsOf(store.written(editions[kind]));
        for (const { value } of versions) for (const { lang } of value.names) found.add(lang);
      }
    }
    return found;
  };
});

/** RFC 4647 lookup and filtering in one: the range uk-UA matches uk, and zh matches zh-Hant. */
const fits = (range: string, lang: string): boolean =>
  `${lang}-`.toLowerCase().startsWith(`${range}-`) || `${range}-`.startsWith(`${lang}-`.toLowerCase());

/**
 * Shows references by the name that the actor or the proposal has in the requested language, or else by its own name. A
 * record that lists its names is left as it is, so that what is read can be amended and sent back.
 * @param own the language of names that give none
 */
export function languagesOf(model: () => ReadModel, own: string): Languages {
  const isAny = () => languagesIn(model())().size > 0;
  return {
    isAny,
    chosen(header) {
      if (header === undefined || !isAny()) return null;
      const ranges = preferences(header).filter(({ q }) => q > 0);
      for (const { value: range } of ranges.sort((a, b) => b.q - a.q)) {
        if (range === '*' || fits(range, own)) return null;
        const found = [...languagesIn(model())()].find((lang) => fits(range, lang));
        if (found) return found;
      }
      return null;
    },
    translate(json, language, revision) {
      const answer: unknown = JSON.parse(json);
      word(answer, (kind, id) => {
        const names = model().stores[kind].at(id, revision)?.value.names;
        return names?.find(({ lang }) => lang === language)?.name;
      });
      return JSON.stringify(answer);
    },
  };

  function word(node: unknown, nameOf: (kind: NamedKind, id: number) => string | undefined): void {
    if (typeof node !== 'object' || node === null) return;
    const it = node as Record<string, unknown>;
    if (typeof it.name === 'string' && !('names' in it)) {
      const meant = referredTo(it);
      it.name = (meant && nameOf(...meant)) ?? it.name;
    }
    for (const inner of Object.values(it)) word(inner, nameOf);
  }

  /** The record that an object refers to by its id or, in a row without an id, by its slug. */
  function referredTo({ id, slug }: Record<string, unknown>): [NamedKind, number] | undefined {
    if (typeof id === 'string') {
      const parsed = parseId(id);
      return parsed && isNamed(parsed.kind) ? [parsed.kind, parsed.id] : undefined;
    }
    const actor = typeof slug === 'string' ? model().stores.actor.idOf(slug) : undefined;
    return actor === undefined ? undefined : ['actor', actor];
  }
}

const isNamed = (kind: Kind | 'stance'): kind is NamedKind => (NAMED as readonly string[]).includes(kind);
