import type { Answer, Schemas } from '@demarche/client';
import type { Cell, ConditionState } from '../../marks/marks.ts';
import { doubtWords } from '../../state/dates.ts';
import { list, t, word } from '../../state/texts.ts';

export type GroundAnswer = Answer<'/v1/dossiers/{id}/common-ground'>;
export type GroundRow = GroundAnswer['data'][number];
export type Stance = GroundRow['supports'][number];
type Actor = GroundRow['silent'][number];

/** Where a party can stand, from support to opposition, and why it has no level. */
export const PLACES = [
  'supports',
  'conditional',
  'neutral',
  'ambiguous',
  'opposesConditionally',
  'opposes',
  'silent',
  'notCoded',
  'leftOut',
] as const satisfies readonly (keyof GroundRow)[];
export type Place = (typeof PLACES)[number];

const ABSENCE = { silent: 'silent', notCoded: 'not_coded', leftOut: 'left_out' } as const;
export const isAbsent = (place: Place): place is keyof typeof ABSENCE => place in ABSENCE;

/** The parts of the view, each with the results that belong to it, the best first. */
export const PARTS = [
  ['free', ['agreed', 'unopposed']],
  ['opposed', ['conditional', 'provisions_opposed', 'blocked']],
  ['alone', ['one_sided']],
  ['unknown', ['silent', 'not_coded', 'left_out']],
] as const satisfies readonly [string, readonly string[]][];

/** The rows of a part, the nearest to agreement first, then those on which most have spoken. */
export const rowsOf = (rows: readonly GroundRow[], grounds: readonly string[]): GroundRow[] =>
  rows
    .filter(({ ground }) => grounds.includes(ground))
    .sort((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground) || b.n - a.n);

export interface Placed {
  actor: Actor;
  /** The part of the cell that this answer has; the matrix has more. */
  cell: Cell;
}

const MET: Record<NonNullable<Stance['standing']>, ConditionState> = {
  support_given: 'met',
  opposition_lifted: 'met',
  support_withheld: 'unmet',
  opposition_stands: 'unmet',
  open: 'unknown',
};

/** The parties at one place of a proposal. */
export function partiesAt(row: GroundRow, place: Place): Placed[] {
  if (isAbsent(place)) return row[place].map((actor) => ({ actor, cell: { level: null, absence: ABSENCE[place] } }));
  return row[place].map(({ actor, level, standing, contested, stance }) => ({
    actor,
    cell: { level, contested, stance, ...(standing && { conditions: [{ state: MET[standing] }] }) },
  }));
}

type Test = Schemas['ConditionNeed']['test'];

/** A condition in words. */
export function testWords(test: Test): string {
  switch (test.kind) {
    case 'stance':
      return t('ground.test.stance', {
        actor: test.actor.name,
        proposal: test.proposal.name,
        levels: test.levels.map((level) => word('mark', level).toLowerCase()).join(' / '),
      });
    case 'event':
      return t('ground.test.event', { event: test.event.name });
    case 'date':
      return test.from !== undefined
        ? t('date.from', { day: doubtWords(test.from) })
        : t('date.by', { day: doubtWords(test.until ?? '') });
    case 'words':
      return test.words;
    default:
      return t(`ground.test.${test.kind}`, { tests: list(test.tests.map(testWords)) });
  }
}
