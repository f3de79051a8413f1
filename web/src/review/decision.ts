import type { Answer, Schemas } from '@demarche/client';
import type { Level } from '../marks/marks.ts';
import { slugOf } from '../state/named.ts';
import type { Basis, Directness } from './keys.ts';
import { type Lack, lacksOf } from './readings.ts';

type Row = Answer<'/v1/reliability'>['data'][number];
type Disagreement = Schemas['Disagreement'];

/** A statement that coders read at different levels, which has to be decided. */
export interface Case extends Omit<Disagreement, 'codings'> {
  key: string;
  isDone: boolean;
  proposal: Schemas['Ref'];
  readings: Disagreement['codings'];
}

/** All disagreements of an answer that has them, proposal by proposal. */
export const casesOf = (rows: readonly Row[]): Case[] =>
  rows.flatMap(({ proposal, disagreements }) =>
    (disagreements.cases ?? []).map(({ codings, ...one }) => ({
      ...one,
      key: [one.statement, one.actor, proposal].map(slugOf).join('.'),
      isDone: one.adjudication !== null,
      proposal,
      readings: codings,
    })),
  );

/** Pairs of levels that coders confuse, the most frequent first. */
export function confusionsOf(cases: readonly Case[]): { levels: [Level, Level]; n: number; open: number }[] {
  const found = new Map<string, { levels: [Level, Level]; n: number; open: number }>();
  for (const { readings, isDone } of cases) {
    const levels = [...new Set(readings.map(({ level }) => level))].sort();
    for (const [i, one] of levels.entries()) {
      for (const other of levels.slice(i + 1)) {
        const entry = found.get(`${one} ${other}`) ?? { levels: [one, other] as [Level, Level], n: 0, open: 0 };
        entry.n++;
        if (!isDone) entry.open++;
        found.set(`${one} ${other}`, entry);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.n - a.n);
}

/** A stance that rests on the statement of a case. */
export type OnRecord = Pick<
  Schemas['Stance'],
  'id' | 'level' | 'directness' | 'impliedBy' | 'conditions' | 'statements'
>;

/** The change that a decision makes to the record: a corrected stance, a new one, or none. */
export type Remedy = { do: 'correct'; stance: string } | { do: 'write' } | { do: 'nothing' };
export const remedyKey = (remedy: Remedy): string => (remedy.do === 'correct' ? remedy.stance : remedy.do);

/** What can be done about the record once a level is decided, the first as the likeliest. */
export function remediesOf(level: Level | null, onRecord: readonly OnRecord[]): Remedy[] {
  const wrong = onRecord.filter((stance) => stance.level !== level);
  const corrections = wrong.map(({ id }): Remedy => ({ do: 'correct', stance: id }));
  if (onRecord.length === 0) return [{ do: 'write' }, { do: 'nothing' }];
  // The ledger already has this level.
  if (wrong.length < onRecord.length) return [{ do: 'nothing' }, ...corrections];
  return [...corrections, { do: 'nothing' }];
}

export interface Decision {
  by: string;
  level: Level | null;
  basis: Basis | null;
  directness: Directness | null;
  reason: string;
  remedy: Remedy;
  /** The first day of a stance that is to be written. */
  validFrom: string;
}

export type DecisionLack = Lack | 'by' | 'reason' | 'validFrom';
export const decisionLacks = (decision: Decision): DecisionLack[] => [
  ...lacksOf(decision),
  ...(decision.reason.trim() === '' ? (['reason'] as const) : []),
  ...(decision.by.trim() === '' ? (['by'] as const) : []),
  ...(decision.remedy.do === 'write' && decision.validFrom === '' ? (['validFrom'] as const) : []),
];

const isConditional = (level: Level): boolean => level.startsWith('conditional');

/** Turns a text into one line, as reasons of revisions are. */
const lineOf = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Levels that are no words of the holder's say why, and the reason of the decision says it. */
const grounds = ({ directness, reason }: Decision) => ({
  directness,
  ...(directness !== 'explicit' && { rationale: lineOf(reason) }),
});

/** What is written, as one revision: what was settled, and the stance that is written or corrected by it. */
export function revisionOf({ statement, actor, proposal }: Case, decision: Decision, onRecord: readonly OnRecord[]) {
  const { by, basis, remedy, validFrom } = decision;
  const level = decision.level as Level;
  const reason = lineOf(decision.reason);
  const unit = { actor: slugOf(actor), proposal: slugOf(proposal) };
  const read = { level, ...(basis && { basis }) };
  const coding = {
    noun: 'coding' as const,
    role: 'adjudication' as const,
    coder: by.trim(),
    statement: slugOf(statement),
    ...unit,
    ...read,
    directness: decision.directness,
    note: reason,
  };
  const stance = {
    noun: 'stance' as const,
    ...unit,
    ...read,
    ...grounds(decision),
    validFrom,
    statements: [slugOf(statement)],
  };
  const corrected = remedy.do === 'correct' ? onRecord.find(({ id }) => id === remedy.stance) : undefined;
  const correction = corrected && {
    stance: corrected.id,
    ...read,
    ...grounds(decision),
    // Unconditional levels have no conditions.
    ...(!isConditional(level) && corrected.conditions.length > 0 && { conditions: [] }),
    ...(decision.directness !== 'implied' && corrected.impliedBy && { impliedBy: null }),
    reason,
  };
  return {
    reason,
    drafts: [coding, ...(remedy.do === 'write' ? [stance] : [])],
    ...(correction && { corrections: [correction] }),
  };
}
