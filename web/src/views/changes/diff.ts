import type { Answer, Schemas } from '@demarche/client';
import { keyOf, saysSame } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import { daysOf } from '../../state/dates.ts';

/** How a cell differs between two moments, the weightiest first. */
export const KINDS = ['moved', 'first', 'ended', 'directness', 'contested', 'others', 'absence'] as const;
export type Kind = (typeof KINDS)[number];

export interface Difference {
  key: string;
  kind: Kind;
  proposal: { slug: string; name: string };
  actor: { slug: string; name: string };
  before: Cell;
  after: Cell;
}

export type Grid = Pick<Answer<'/v1/positions'>, 'data' | 'grid'>;

/** The differences between two answers to one question. An actor or proposal missing from one was not known then. */
export function differences(before: Grid, after: Grid): Difference[] {
  const names = (part: 'proposals' | 'actors') =>
    new Map([...before.grid[part], ...after.grid[part]].map(({ slug, id, name }) => [slug ?? id, name]));
  const proposals = names('proposals');
  const actors = names('actors');
  const [one, other] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const [proposal = '', actor = ''] = key.split('.');
    const cells: [Cell, Cell] = [one.get(key) ?? BLANK, other.get(key) ?? BLANK];
    if (saysSame(cells[0], cells[1])) return [];
    return {
      key,
      kind: kindOf(...cells),
      proposal: { slug: proposal, name: proposals.get(proposal) ?? proposal },
      actor: { slug: actor, name: actors.get(actor) ?? actor },
      before: cells[0],
      after: cells[1],
    };
  });
}

const cellsOf = ({ data }: Grid) =>
  new Map(data.map((cell) => [keyOf(cell.proposal.slug, cell.actor.slug), cell as Cell]));
const BLANK: Cell = { level: null, absence: 'not_coded' };

function kindOf(before: Cell, after: Cell): Kind {
  if (before.level !== after.level) {
    if (before.level === null) return 'first';
    return after.level === null ? 'ended' : 'moved';
  }
  if (before.level !== null && before.stance?.directness !== after.stance?.directness) return 'directness';
  if ((before.contested ?? false) !== (after.contested ?? false)) return 'contested';
  const levels = ({ claims = [] }: Cell) => claims.map(({ level }) => level).join();
  return levels(before) === levels(after) ? 'absence' : 'others';
}

/** The number of entries of each name; names without any are left out. */
export const countBy = <N extends string, T>(names: readonly N[], all: readonly T[], nameOf: (one: T) => N) =>
  names.map((name): [N, number] => [name, all.filter((one) => nameOf(one) === name).length]).filter(([, n]) => n > 0);

/** The day of a change, as it was given: when the new level began, or the old one ended. Null if there is none. */
export const dayOf = ({ kind, before, after }: Pick<Difference, 'kind' | 'before' | 'after'>): string | null =>
  (kind === 'moved' || kind === 'first' ? after.since : kind === 'ended' ? before.until : undefined) ?? null;

export interface Happening {
  day: string;
  slug: string;
  name: string;
}
export type Entry = { day: string; event: Happening } | { day: string; change: Difference };

/** Events and changes by day; within a day, events first, in no particular order. */
export function chronology(all: readonly Difference[], events: readonly Happening[]): Entry[] {
  const entries: Entry[] = events.map((event) => ({ day: event.day, event }));
  for (const change of all) {
    const day = dayOf(change);
    if (day !== null) entries.push({ day: daysOf(day).first, change });
  }
  return entries.sort((one, other) => one.day.localeCompare(other.day));
}

/** Why the record of a cell changed: what was entered, corrected or withdrawn, and the reason given. */
export interface Cause {
  kind: 'correction' | 'withdrawal' | 'entry' | 'source';
  id: string;
  words: string | null;
}

type Written = Pick<Schemas['Stance'], 'id' | 'createdRevision' | 'supersedes' | 'correctionReason'> & {
  retracted: { revision: number; reason: string } | null;
};

/** What became of stances after one revision, up to another. */
export const causesAmong = (stances: readonly Written[], from: number, to: number): Cause[] =>
  stances.flatMap(({ id, createdRevision, supersedes, correctionReason, retracted }): Cause[] => {
    const isWithin = (revision: number) => from < revision && revision <= to;
    if (retracted && isWithin(retracted.revision)) return [{ kind: 'withdrawal', id, words: retracted.reason }];
    if (!isWithin(createdRevision)) return [];
    return [supersedes ? { kind: 'correction', id, words: correctionReason } : { kind: 'entry', id, words: null }];
  });

export const WRITES = ['correction', 'withdrawal', 'entry', 'elsewhere'] as const;
export type Write = (typeof WRITES)[number];

/** What was done to the record between two states of the ledger: a correction is not a move. */
export function writeOf(causes: readonly Cause[] = []): Write {
  return WRITES.find((kind) => causes.some((cause) => cause.kind === kind)) ?? 'elsewhere';
}
