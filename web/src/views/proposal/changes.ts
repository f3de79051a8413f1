import { termWords } from '../../state/terms.ts';
import { t } from '../../state/texts.ts';
import type { Step } from './load.ts';

/** What became of something from one version to the next. */
export type Fate = 'dropped' | 'gone' | 'added' | 'replaced' | 'changed' | 'kept';

export interface Change {
  fate: Fate;
  words: string;
  /** Proposals that it is about. */
  slugs: (string | null)[];
}

/** The provisions and terms that differ between two versions; recorded changes apart from unexplained ones. */
export function changesIn({ provisions, terms }: Step): Change[] {
  const one =
    (fate: Fate) =>
    ({ slug, name }: { slug: string | null; name: string }): Change => ({ fate, words: name, slugs: [slug] });
  const term =
    (fate: Fate) =>
    ({ name, value }: { name: string; value: unknown }): Change => ({
      fate,
      words: `${nameOf(name)}: ${termWords(value)}`,
      slugs: [],
    });
  return [
    ...provisions.dropped.map(one('dropped')),
    ...provisions.onlyOlder.map(one('gone')),
    ...terms.onlyOlder.map(term('gone')),
    ...provisions.replaced.map(
      ({ from, to }): Change => ({
        fate: 'replaced',
        words: t('versions.then', { from: from.name, to: to.name }),
        slugs: [from.slug, to.slug],
      }),
    ),
    ...terms.changed.map(
      ({ name, from, to }): Change => ({
        fate: 'changed',
        words: `${nameOf(name)}: ${t('versions.then', { from: termWords(from), to: termWords(to) })}`,
        slugs: [],
      }),
    ),
    ...provisions.onlyNewer.map(one('added')),
    ...terms.onlyNewer.map(term('added')),
    ...provisions.kept.map(one('kept')),
  ];
}

export const nameOf = (term: string): string => term.replaceAll('_', ' ');
