import { type Counts, cohesion, LEAST_MEMBERS, sidesOf } from '../../../domain/cohesion.ts';
import { SCALE } from '../../../domain/levels.ts';
import { formatDay } from '../../../domain/time.ts';
import { LEVELS, type Level } from '../../../domain/vocabulary.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import { publicId } from '../../../ledger/nouns.ts';
import { levelCounts } from '../../positions/members.ts';
import { actorRef, refTo } from '../../present.ts';
import type { Read } from '../windows.ts';

/** What a row is of, and by which rules it counts. */
export interface RowRules {
  groupId: number;
  knownAt: number;
  ambiguous: 'exclude' | 'neutral';
  scale: '5' | '3';
}

const STEPS = SCALE.length;
const AMBIGUOUS = LEVELS.indexOf('ambiguous');
const MIDDLE = (STEPS - 1) / 2;

/** Levels as they were read: on a day, or cast in a roll call. */
export interface Reading extends Omit<Read, 'levels'> {
  levels: Stances;
  /** Of a roll call. */
  eventId?: number;
}
type Stances = Pick<Read['levels'], 'actors' | 'rows'>;

/** Where a group stood on a proposal on a day. The levels are read with `ambiguous` in the middle, and sorted out here. */
export function unityRow(model: ReadModel, proposalId: number, reading: Reading, rules: RowRules) {
  const { period, members, levels, eventId } = reading;
  const { groupId, knownAt } = rules;
  const coded = new Array<number>(LEVELS.length).fill(0);
  const spoke = new Set<number>();
  let line: number | null = null;
  for (const [i, actor] of levels.actors.entries()) {
    const row = levels.rows[i] as number;
    if (actor === groupId) {
      line = row;
      continue;
    }
    spoke.add(actor);
    const level = model.stances.level[row] as number;
    coded[level] = (coded[level] as number) + 1;
  }
  const counted = countedOf(coded, rules.ambiguous);
  const { label, ...figures } = cohesion(rules.scale === '3' ? sidesOf(counted) : counted);
  const most = mostOf(counted);
  const from = line === null ? most : stepOf(model, line, rules.ambiguous);
  return {
    proposal: refTo(model, 'proposal', proposalId, knownAt),
    window: period.window,
    day: formatDay(period.day),
    members: members.ids.length,
    levels: levelCounts(coded),
    silent: members.ids.filter((id) => !spoke.has(id)).map((id) => actorRef(model, id, knownAt)),
    ...figures,
    label,
    reason: reasonOf(members.ids.length, figures.n, figures.rice),
    line: line === null ? null : lineOf(model, line),
    most: most === null ? null : (SCALE[most] as Level),
    departsFrom: from === null ? null : (SCALE[from] as Level),
    departs: from === null ? [] : departures(model, levels, from, rules),
    event: eventId === undefined ? null : refTo(model, 'event', eventId, knownAt),
  };
}

/** The counts that figures are made of. */
export function countedOf(coded: readonly number[], ambiguous: 'exclude' | 'neutral'): number[] {
  const counted = coded.slice(0, STEPS);
  if (ambiguous === 'neutral') counted[MIDDLE] = (counted[MIDDLE] as number) + (coded[AMBIGUOUS] as number);
  return counted;
}

function mostOf(counts: Counts): number | null {
  const most = Math.max(...counts);
  return most > 0 && counts.indexOf(most) === counts.lastIndexOf(most) ? counts.indexOf(most) : null;
}

function reasonOf(members: number, n: number, rice: number | null): string | null {
  if (members === 0) return 'the group had no members on that day';
  if (n === 0) return 'no member has a level on the scale';
  const one = n < LEAST_MEMBERS ? `one member has a level, and a label asks for ${LEAST_MEMBERS}` : null;
  const none = rice === null ? 'nobody takes a side, so there is no Rice' : null;
  return [one, none].filter((why) => why !== null).join('; ') || null;
}

const lineOf = ({ stances }: ReadModel, row: number) => ({
  level: stances.levelOf(row),
  stance: publicId('stance', row + 1),
  validFrom: stances.validFrom(row),
});

/** The place on the scale; null for an ambiguous level that counts for nothing. */
function stepOf({ stances }: ReadModel, row: number, ambiguous: 'exclude' | 'neutral'): number | null {
  const level = stances.level[row] as number;
  return level !== AMBIGUOUS ? level : ambiguous === 'neutral' ? MIDDLE : null;
}

function departures(model: ReadModel, levels: Stances, from: number, rules: RowRules) {
  const found: { actor: number; row: number; apart: number }[] = [];
  for (const [i, actor] of levels.actors.entries()) {
    const row = levels.rows[i] as number;
    const step = actor === rules.groupId ? null : stepOf(model, row, rules.ambiguous);
    if (step !== null && step !== from) found.push({ actor, row, apart: Math.abs(step - from) });
  }
  return found
    .sort((a, b) => b.apart - a.apart || a.actor - b.actor)
    .map(({ actor, row, apart }) => ({
      actor: actorRef(model, actor, rules.knownAt),
      level: model.stances.levelOf(row),
      apart,
      stance: publicId('stance', row + 1),
    }));
}
