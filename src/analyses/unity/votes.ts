import type { Context } from '../../api/context.ts';
import { absentees, stanceRefOf } from '../../api/positions/position.ts';
import { directnessAmong, levelCounts, type Snapshot } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { type Counts, cohesion, countSides, NOBODY, type Quorum, unityFault } from '../../domain/measures/cohesion.ts';
import { type Day, DISTANT_PAST, formatDay } from '../../domain/time.ts';
import type { Candidate } from '../../domain/timeline.ts';
import { LEVELS, type Level, SCALE } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { absenceOn, lacksBallots } from '../../ledger/reading/absence.ts';
import { filterAt } from '../../ledger/reading/filter.ts';
import { NO_INDEX } from '../../ledger/reading/holders.ts';
import { isAdmitted, type LevelRules, leavesOut, levelsOn, votersAt } from '../../ledger/reading/levels.ts';
import { inVoice, voicesOn } from '../../ledger/reading/voices.ts';
import { publicId } from '../../nouns/nouns.ts';
import type { Selection } from '../selection.ts';
import type { Members, PeriodLevels } from '../windows.ts';

/** The group of a row, and the rules by which levels count. */
interface RowRules {
  groupId: number;
  /** The moment, and what the answer includes. */
  snapshot: Snapshot;
  ambiguous: 'exclude' | 'neutral';
  scale: '5' | '3';
  /** The share of the members that figures require. */
  quorum: number;
  /** Whether the question leaves any stances out. */
  isNarrowed: boolean;
}

const STEPS = SCALE.length;
const AMBIGUOUS = LEVELS.indexOf('ambiguous');
const MIDDLE = (STEPS - 1) / 2;

/** Levels as they were read: on a day, or cast in a roll call. */
export interface GroupReading extends Omit<PeriodLevels, 'levels'> {
  levels: Stances;
  /** Only for a roll call. */
  eventId?: number;
  /** Members whose ballots in the roll call the question leaves out. */
  leftOut?: ReadonlySet<number>;
}
type Stances = Pick<PeriodLevels['levels'], 'actors' | 'rows'>;

/** Where a group stood on a proposal on a day. Levels are read with `ambiguous` as neutral, and counted by `rules`. */
export function unityRow(model: ReadModel, proposalId: number, reading: GroupReading, rules: RowRules) {
  const { period, members, levels, eventId } = reading;
  const { groupId, snapshot } = rules;
  const { knownAt, publishedBy } = snapshot;
  const { coded, deciding, line } = levelsOfMembers(model, levels, groupId);
  const spoke = new Set(levels.actors);
  const counted = countedOf(coded, rules.ambiguous);
  const quorum = { members: members.ids.length, share: rules.quorum };
  const { label, ...figures } = cohesion(rules.scale === '3' ? countSides(counted) : counted, quorum);
  const most = mostOf(counted);
  const from = line === null ? most : stepOf(model, line, rules.ambiguous);
  // A roll call with all of its ballots covers all members, so one without a ballot is silent.
  const ofOthers = eventId && (lacksBallots(model, proposalId, eventId, knownAt) ? 'not_coded' : 'silent');
  return {
    proposal: refTo(model, 'proposal', proposalId, knownAt),
    window: period.window,
    day: formatDay(period.day),
    members: members.ids.length,
    levels: levelCounts(coded),
    directness: directnessAmong(model, deciding, knownAt),
    ...absentees(
      members.ids.filter((id) => !spoke.has(id)),
      ofOthers
        ? (id) => (reading.leftOut?.has(id) ? 'left_out' : ofOthers)
        : absenceOn(model, proposalId, { asOf: period.day, knownAt, publishedBy }, rules.isNarrowed),
      (id) => actorRef(model, id, knownAt),
    ),
    ...figures,
    label,
    reason: reasonOf(quorum, figures),
    line: line === null ? null : lineOf(model, line, rules),
    most: most === null ? null : (SCALE[most] as Level),
    departsFrom: from === null ? null : (SCALE[from] as Level),
    departs: from === null ? [] : departures(model, levels, from, rules),
    event: eventId === undefined ? null : refTo(model, 'event', eventId, knownAt),
  };
}

/** How many members are at each of LEVELS, and the rows that decide it, apart from the line of the group itself. */
export function levelsOfMembers({ stances }: ReadModel, levels: Stances, groupId: number | null) {
  const coded = LEVELS.map(() => 0);
  const deciding: number[] = [];
  let line: number | null = null;
  for (const [i, actor] of levels.actors.entries()) {
    const row = levels.rows[i] as number;
    if (actor === groupId) {
      line = row;
      continue;
    }
    const level = stances.level[row] as number;
    coded[level] = (coded[level] as number) + 1;
    deciding.push(row);
  }
  return { coded, deciding, line };
}

/** The counts on the scale, with `ambiguous` left out or in the middle. */
export function countedOf(coded: readonly number[], ambiguous: 'exclude' | 'neutral'): number[] {
  const counted = coded.slice(0, STEPS);
  if (ambiguous === 'neutral') counted[MIDDLE] = (counted[MIDDLE] as number) + (coded[AMBIGUOUS] as number);
  return counted;
}

function mostOf(counts: Counts): number | null {
  const most = Math.max(...counts);
  return most > 0 && counts.indexOf(most) === counts.lastIndexOf(most) ? counts.indexOf(most) : null;
}

function reasonOf(quorum: Quorum, figures: { n: number; rice: number | null }): string | null {
  if (quorum.members === 0) return 'the group had no members on that day';
  return figures.n === 0 ? NOBODY : unityFault(figures, quorum);
}

const lineOf = (model: ReadModel, row: number, rules: RowRules) => ({
  level: model.stances.levelOf(row),
  stance: publicId('stance', row + 1),
  validFrom: model.stances.validFrom(row),
  ...shownDirectness(row, rules),
});

function shownDirectness(row: number, { snapshot }: RowRules) {
  if (snapshot.include.size === 0) return {};
  const { directness, rationale, impliedBy } = stanceRefOf(snapshot, row);
  return snapshot.include.has('directness') ? { directness, rationale, impliedBy } : { impliedBy };
}

/** The step on the scale; null for an ambiguous level that does not count. */
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
      actor: actorRef(model, actor, rules.snapshot.knownAt),
      level: model.stances.levelOf(row),
      apart,
      stance: publicId('stance', row + 1),
      ...shownDirectness(row, rules),
    }));
}

type Selected = Pick<Selection, 'moment' | 'rules'>;

/**
 * The roll calls on a proposal, in order of the day, each with the ballots that were cast in it and nothing else: no
 * word, and no ballot of another roll call, however long either stands. The day is that of its first ballot.
 */
export function* rollCallsOn(
  { model }: Context,
  proposalId: number,
  selection: Selected,
  groupId: number,
  membersOn: (day: Day) => Members,
): Generator<GroupReading> {
  const { moment, rules } = selection;
  const { calls, mayHaveLine } = votesOn(model, proposalId, selection, groupId);
  for (const { eventId, day, rows } of calls) {
    const members = membersOn(day);
    const cast = ballotsIn(model, proposalId, selection, { day, rows, members: members.only });
    const levels = { actors: [] as number[], rows: [] as number[] };
    const leftOut = new Set<number>();
    for (const [actor, row] of cast) {
      if (row === NO_INDEX) leftOut.add(actor);
      if (row === NO_INDEX || actor === groupId) continue;
      levels.actors.push(actor);
      levels.rows.push(row);
    }
    if (mayHaveLine) {
      const line = levelsOn(model, proposalId, { ...moment, asOf: day }, rules, new Set([groupId]));
      levels.actors.push(...line.actors);
      levels.rows.push(...line.rows);
    }
    yield { period: { window: null, day, from: rules.from, to: rules.to }, members, levels, eventId, leftOut };
  }
}

interface Call {
  eventId: number;
  day: Day;
  rows: number[];
}

/** The votes taken on a proposal within the range and by the day asked, and whether the group may have a line on it. */
function votesOn(model: ReadModel, proposalId: number, { moment, rules }: Selected, groupId: number) {
  const { stances, stores } = model;
  const { knownAt, asOf } = moment;
  const none = { calls: [], mayHaveLine: false };
  if (!stances.firstDays.mayBeginIn(proposalId, rules.from, Math.min(rules.to, asOf + 1))) return none;
  const holder = votersAt(model, knownAt);
  const [who, { speaksFor }] = [model.identities(knownAt), model.affiliations(knownAt)];
  const speaks = (id: number) => (speaksFor.get(id) ?? []).some(({ actorId }) => actorId === groupId);
  const found = new Map<number, Call>();
  let [eventId, mayHaveLine] = [0, false];
  let call: Call | undefined;
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (!stances.live(row, knownAt)) continue;
    const actor = stances.actor[row] as number;
    const of = holder[actor] ?? NO_INDEX;
    mayHaveLine ||= of === groupId || (of === NO_INDEX && speaks(who.of(actor)));
    const event = stances.event.at(row);
    const day = stances.from[row] as Day;
    if (event === 0 || day > asOf) continue;
    if (event !== eventId) {
      eventId = event;
      call = found.get(event);
      if (!call && stores.event.get(event, knownAt)?.kind === 'vote') {
        call = { eventId, day, rows: [] };
        found.set(event, call);
      }
    }
    if (!call) continue;
    call.rows.push(row);
    if (day < call.day) call.day = day;
  }
  const isPublic = filterAt(model, knownAt, { publishedBy: rules.publishedBy }) ?? (() => true);
  const isAsked = ({ day, rows }: Call) => day >= rules.from && day < rules.to && rows.some(isPublic);
  const calls = [...found.values()].filter((call) => call.day > DISTANT_PAST && isAsked(call));
  return { calls: calls.sort((a, b) => a.day - b.day || a.eventId - b.eventId), mayHaveLine };
}

type Cast = Omit<Call, 'eventId'> & { members: ReadonlySet<number> };

/** Maps each member to its ballot, or to NO_INDEX if the rules leave that out. Plain votes are read from the columns. */
const ballotsIn = (model: ReadModel, proposalId: number, selected: Selected, cast: Cast): Map<number, number> =>
  (selected.rules.voice === 'own' ? plainBallots(model, selected, cast) : null) ??
  ballotsHeard(model, proposalId, selected, cast);

/** Null if some member has several ballots or one that is not a plain vote, or a ballot is cast for a group. */
function plainBallots(model: ReadModel, { moment, rules }: Selected, { day, rows, members }: Cast) {
  const { stances } = model;
  const holder = votersAt(model, moment.knownAt);
  const passes = filterAt(model, moment.knownAt, rules);
  const ballots = new Map<number, number>();
  for (const row of rows) {
    const actor = holder[stances.actor[row] as number] ?? NO_INDEX;
    if (actor === NO_INDEX) return null;
    if (!members.has(actor)) continue;
    if (ballots.has(actor) || !stances.isPlain(row)) return null;
    ballots.set(actor, (!passes || passes(row)) && isAdmitted(model, row, day, rules) ? row : NO_INDEX);
  }
  return ballots;
}

function ballotsHeard(model: ReadModel, proposalId: number, { moment, rules }: Selected, { day, rows, members }: Cast) {
  const ballots = new Map<number, number>();
  for (const [actor, of] of voicesOn(model, proposalId, moment.knownAt, { ...rules, rows })) {
    if (!members.has(actor)) continue;
    const ballot = firstOf(model, inVoice(of, rules.voice), day, rules);
    if (ballot !== NO_INDEX) ballots.set(actor, ballot);
  }
  const voters = leavesOut(rules) ? voicesOn(model, proposalId, moment.knownAt, { rows }).keys() : [];
  for (const actor of voters) if (members.has(actor) && !ballots.has(actor)) ballots.set(actor, NO_INDEX);
  return ballots;
}

/** A member's ballot in a roll call: the earliest of several; of one day, the one recorded last. */
function firstOf(model: ReadModel, candidates: readonly Candidate<Level>[], day: Day, rules: LevelRules): number {
  const admitted = candidates.filter(({ row }) => isAdmitted(model, row, day, rules)).reverse();
  return admitted.sort((a, b) => a.from - b.from || b.revision - a.revision)[0]?.row ?? NO_INDEX;
}
