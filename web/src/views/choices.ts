import { DEFINITIONS } from '../../../src/domain/measures/agreement.ts';
import { DUPLICATES, NORMALISATIONS } from '../../../src/domain/measures/networks.ts';
import { ABSENCES } from '../../../src/domain/vocabulary.ts';
import { FACETS } from '../marks/marks.ts';
import type { Route } from '../state/route.ts';

/** What can be chosen in a view: the options of its controls, which are the values of its parameters. */
export const ORDERS = ['dossier', 'division', 'likeness'] as const;
export const CLOCKS = { day: 'asOf', published: 'publishedBy', recorded: 'knownAt', revision: 'knownAt' } as const;
export const LEAST = [1, 2, 3, 5, 10, 20];
export const AGGREGATIONS = ['subtract', 'congruence', 'conflict', 'ignore'] as const;
/** The only aggregations of ties from actors to proposals. */
export const BALANCES = ['subtract', 'ignore'] as const;

/** The values of each parameter, or what they are like. */
type Choices = Record<string, readonly string[] | RegExp>;

const WHOLE = /^\d+$/;
const lanes: Choices = { show: FACETS, stale: ['no'], span: ['all'], part: WHOLE };

/** Keyed by the path of a view, without the record's name. */
const CHOICES: Record<string, (query: Route['query']) => Choices> = {
  dossiers: () => ({ order: ORDERS, show: FACETS, stale: ['no'], part: WHOLE }),
  'dossiers/agreement': () => ({
    definition: DEFINITIONS,
    order: ['likeness', 'dossier'],
    unanimous: ['include', 'exclude'],
    atLeast: LEAST.map(String),
  }),
  'dossiers/network': ({ ties }) => ({
    ties: ['actors', 'proposals'],
    aggregation: ties === 'proposals' ? BALANCES : AGGREGATIONS,
    normalisation: ties === 'proposals' ? ['none'] : NORMALISATIONS,
    duplicates: DUPLICATES,
    least: /^\d*\.?\d+(e-?\d+)?$/,
  }),
  'dossiers/division': () => ({ by: ['proposal', 'tag'], scale: ['3', '5'] }),
  'dossiers/silence': () => ({ absence: ABSENCES }),
  'dossiers/changes': () => ({ by: Object.keys(CLOCKS) }),
  proposals: () => lanes,
  actors: () => lanes,
  'actors/members': () => ({ part: WHOLE }),
  'actors/agreement': () => ({ atLeast: WHOLE }),
};

export interface WrongChoice {
  name: string;
  text: string;
  /** What could be chosen; none where it is any number. */
  options: readonly string[];
}

/** The first choice in an address that its view does not have, such as `order=divison`. */
export function wrongChoice({ path, query }: Route): WrongChoice | undefined {
  const choices = CHOICES[path.filter((_, i) => i !== 1).join('/')]?.(query) ?? {};
  for (const [name, options] of Object.entries(choices)) {
    const text = query[name];
    if (!text) continue;
    if (options instanceof RegExp) {
      if (!options.test(text)) return { name, text, options: [] };
      continue;
    }
    const wrong = (name === 'show' ? text.split(',') : [text]).find((one) => one !== '' && !options.includes(one));
    if (wrong !== undefined) return { name, text: wrong, options };
  }
  return undefined;
}
