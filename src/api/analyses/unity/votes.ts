import { DAWN, type Day } from '../../../domain/time.ts';
import type { Candidate } from '../../../domain/timeline.ts';
import type { Level } from '../../../domain/vocabulary.ts';
import { isAdmitted, type LevelRules, type Levels, levelsOn, votersAt } from '../../../ledger/levels.ts';
import { NONE } from '../../../ledger/lone.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import { voicesOn } from '../../../ledger/voices.ts';
import type { Context } from '../../context.ts';
import type { Selection } from '../selection.ts';
import type { Members, Read } from '../windows.ts';

/** A roll call: who of the group took part in it, and the group's own line on its day. */
export interface RollCall extends Omit<Read, 'levels'> {
  levels: Ballots;
  eventId: number;
}

type Asked = Pick<Selection, 'moment' | 'rules'>;
type Ballots = Pick<Levels, 'actors' | 'rows'>;

/**
 * The roll calls on a proposal, in order of the day, each with the ballots that were cast in it and nothing else: no
 * word, and no ballot of another roll call, however long either stands. The day is that of its first ballot.
 */
export function* rollCallsOn(
  { model }: Context,
  proposalId: number,
  selection: Asked,
  groupId: number,
  membersOn: (day: Day) => Members,
): Generator<RollCall> {
  const { moment, rules } = selection;
  const { calls, mayHaveLine } = votesOn(model, proposalId, selection, groupId);
  for (const { eventId, day, rows } of calls) {
    const members = membersOn(day);
    const cast = ballotsIn(model, proposalId, selection, { day, rows, members: members.only });
    const levels: Ballots = { actors: [], rows: [] };
    for (const [actor, row] of cast) {
      if (actor === groupId) continue;
      levels.actors.push(actor);
      levels.rows.push(row);
    }
    if (mayHaveLine) {
      const line = levelsOn(model, proposalId, { ...moment, asOf: day }, rules, new Set([groupId]));
      levels.actors.push(...line.actors);
      levels.rows.push(...line.rows);
    }
    yield { period: { window: null, day, from: rules.from, to: rules.to }, members, levels, eventId };
  }
}

interface Call {
  eventId: number;
  day: Day;
  rows: number[];
}

/** The votes on a proposal that were taken within the range and by the day asked, and whether the group has a word on it. */
function votesOn(model: ReadModel, proposalId: number, { moment, rules }: Asked, groupId: number) {
  const { stances, stores } = model;
  const { knownAt, asOf } = moment;
  const none = { calls: [], mayHaveLine: false };
  if (!stances.firstDays.mayBeginIn(proposalId, rules.from, Math.min(rules.to, asOf + 1))) return none;
  const { holder } = votersAt(model, knownAt);
  const found = new Map<number, Call>();
  let [eventId, mayHaveLine] = [0, false];
  let call: Call | undefined;
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (!stances.live(row, knownAt)) continue;
    const actor = stances.actor[row] as number;
    const of = holder[actor] ?? NONE;
    mayHaveLine ||= of === groupId || (of === NONE && speaksFor(model, actor, groupId, knownAt));
    const event = stances.event[row] as number;
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
  const calls = [...found.values()].filter(({ day }) => day > DAWN && day >= rules.from && day < rules.to);
  return { calls: calls.sort((a, b) => a.day - b.day || a.eventId - b.eventId), mayHaveLine };
}

function speaksFor(model: ReadModel, actorId: number, groupId: number, knownAt: number): boolean {
  const actor = model.identities(knownAt).of(actorId);
  return (model.affiliations(knownAt).speaksFor.get(actor) ?? []).some((spell) => spell.actorId === groupId);
}

interface Cast {
  day: Day;
  rows: readonly number[];
  members: ReadonlySet<number>;
}

/** Of each member the ballot that it cast: straight from the columns where each is a plain vote. */
function ballotsIn(model: ReadModel, proposalId: number, asked: Asked, cast: Cast): Map<number, number> {
  const { rules } = asked;
  return (
    (rules.voice === 'own' ? plainBallots(model, asked, cast) : null) ?? ballotsHeard(model, proposalId, asked, cast)
  );
}

/** Null where anybody has more to its ballot than one plain vote, or votes for others. */
function plainBallots(model: ReadModel, { moment, rules }: Asked, { day, rows, members }: Cast) {
  const { stances } = model;
  const { holder } = votersAt(model, moment.knownAt);
  const ballots = new Map<number, number>();
  for (const row of rows) {
    const actor = holder[stances.actor[row] as number] ?? NONE;
    if (actor === NONE) return null;
    if (!members.has(actor)) continue;
    if (ballots.has(actor) || !stances.isPlain(row)) return null;
    if (rules.firstHand && !stances.isFirstHand(row)) continue;
    if (isAdmitted(model, row, day, rules)) ballots.set(actor, row);
  }
  return ballots;
}

function ballotsHeard(model: ReadModel, proposalId: number, { moment, rules }: Asked, { day, rows, members }: Cast) {
  const ballots = new Map<number, number>();
  const heard = voicesOn(model, proposalId, moment.knownAt, { firstHand: rules.firstHand, rows });
  for (const [actor, { own, claims }] of heard) {
    if (!members.has(actor)) continue;
    const candidates = rules.voice === 'own' ? own : [...claims.values()].flatMap((claim) => claim.candidates);
    const ballot = firstOf(model, candidates, day, rules);
    if (ballot !== NONE) ballots.set(actor, ballot);
  }
  return ballots;
}

/** Of several ballots of one member in one roll call the earliest is its ballot; of one day, the one recorded last. */
function firstOf(model: ReadModel, candidates: readonly Candidate<Level>[], day: Day, rules: LevelRules): number {
  let first: Candidate<Level> | null = null;
  for (const one of candidates) {
    if (!isAdmitted(model, one.row, day, rules)) continue;
    if (first === null || one.from < first.from || (one.from === first.from && one.revision >= first.revision))
      first = one;
  }
  return first?.row ?? NONE;
}
