import { DAWN, type Day, type Duration, FOREVER, holds } from '../../domain/time.ts';
import { type Candidate, winnerAt } from '../../domain/timeline.ts';
import { CONFIDENCES, type Confidence, LEVELS, type Level, type Voice } from '../../domain/vocabulary.ts';
import type { Affiliations, ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';
import { freshFrom, isStale } from './confirmation.ts';
import { type EvidenceFilter, filterAt } from './filter.ts';
import { holdersIn, loneStances, MORE, NONE } from './holders.ts';
import { isWordOfAGroup, type Voices, voicesOn } from './voices.ts';

/** Which stances an analysis rests on. */
export interface LevelRules extends EvidenceFilter {
  voice: Voice;
  minConfidence: Confidence | null;
  /** What `ambiguous` counts as: nothing, or the middle of the scale. */
  ambiguous: 'exclude' | 'neutral';
  /** Whether what somebody says for a group counts in the group's row alone: where nobody is asked for by name. */
  once?: boolean;
  /** Only stances whose first day is in [from, to). */
  from: Day;
  to: Day;
  /** No stance that was last confirmed longer ago than this. */
  staleAfter?: Duration | undefined;
  /** What else is asked of a stance, by its row. */
  admits?: (row: number) => boolean;
}

/** Whether the rules leave any stances out. */
export const leavesOut = (rules: LevelRules): boolean =>
  rules.firstHand === true ||
  rules.directness !== undefined ||
  rules.publishedBy !== undefined ||
  rules.staleAfter !== undefined ||
  rules.minConfidence !== null ||
  rules.voice === 'attributed' ||
  rules.from > DAWN ||
  rules.to < FOREVER;

/** Who has a level on a proposal, at a moment: in order of actor. */
export interface Levels {
  actors: number[];
  /** Places on the scale, 0 (support) to 4 (oppose). */
  steps: number[];
  /** The stances that decide. */
  rows: number[];
}

const AMBIGUOUS = LEVELS.indexOf('ambiguous');
const NEUTRAL = LEVELS.indexOf('neutral');

/**
 * Every actor's level on one proposal, by the rule of positions (docs/positions.md), among the stances that the rules
 * admit. Silence is no entry. `only` narrows it to some actors.
 */
export function levelsOn(
  model: ReadModel,
  proposalId: number,
  moment: Moment,
  rules: LevelRules,
  only: ReadonlySet<number> | null = null,
): Levels {
  const none = { actors: [], steps: [], rows: [] };
  if (!model.stances.firstDays.mayBeginIn(proposalId, rules.from, Math.min(rules.to, moment.asOf + 1))) return none;
  const votes = rules.voice === 'own' ? levelsOfVotes(model, proposalId, moment, rules, only) : null;
  if (votes !== null) return votes;
  const fresh = freshFrom(moment.asOf, rules.staleAfter);
  const lone = rules.voice === 'own' ? loneStances(model, proposalId, moment.knownAt, rules) : null;
  let voices: Map<number, Voices> | null = null;
  const levels: Levels = { actors: [], steps: [], rows: [] };
  if (lone) {
    for (const actor of holdersIn(lone)) consider(actor, lone.row[actor] as number);
  } else {
    for (const actor of [...heard().keys()].sort((a, b) => a - b)) consider(actor, MORE);
  }
  return levels;

  function consider(actor: number, row: number): void {
    if (only !== null && !only.has(actor)) return;
    const found = row === MORE ? deciding(heard().get(actor)) : isIn(model, row, moment.asOf, rules) ? row : NONE;
    const decides = found !== NONE && isStale(model, found, moment, fresh) ? NONE : found;
    const step = decides === NONE ? NONE : stepOf(model.stances.level[decides] as number, rules);
    if (step === NONE || (rules.once && isWordOfAGroup(model, decides, actor, moment.knownAt))) return;
    levels.actors.push(actor);
    levels.steps.push(step);
    levels.rows.push(decides);
  }

  function heard(): Map<number, Voices> {
    voices ??= voicesOn(model, proposalId, moment.knownAt, rules);
    return voices;
  }

  function deciding(of: Voices | undefined): number {
    if (!of) return NONE;
    const candidates = rules.voice === 'own' ? of.own : [...of.claims.values()].flatMap((claim) => claim.candidates);
    return decidingRow(model, candidates, moment.asOf, rules);
  }
}

const isIn = (model: ReadModel, row: number, asOf: Day, rules: LevelRules): boolean =>
  holds(model.stances.from[row] as Day, model.stances.to[row] as Day, asOf) &&
  isAdmitted(model, row, model.stances.from[row] as Day, rules);

/** A level's place on the scale; NONE where it counts for nothing. */
const stepOf = (level: number, { ambiguous }: LevelRules): number =>
  level !== AMBIGUOUS ? level : ambiguous === 'exclude' ? NONE : NEUTRAL;

/** The same of a roll call, straight from the columns; null where anybody has more to it than one plain vote. */
function levelsOfVotes(
  model: ReadModel,
  proposalId: number,
  { asOf, knownAt }: Moment,
  rules: LevelRules,
  only: ReadonlySet<number> | null,
): Levels | null {
  const { stances } = model;
  const { holder, row: rowOf, readAt } = votersAt(model, knownAt);
  const passes = filterAt(model, knownAt, rules);
  const fresh = freshFrom(asOf, rules.staleAfter);
  const now = ++proposalsRead;
  let [first, last, count] = [holder.length, 0, 0];
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (!stances.live(row, knownAt) || (passes && !passes(row))) continue;
    const actor = holder[stances.actor[row] as number] ?? NONE;
    if (actor === NONE) return null;
    if (only !== null && !only.has(actor)) continue;
    if (readAt[actor] === now || !stances.isPlain(row)) return null;
    if (rules.dates === 'possible' && stances.isInDoubt(row)) return null;
    readAt[actor] = now;
    rowOf[actor] = row;
    count++;
    if (actor < first) first = actor;
    if (actor > last) last = actor;
  }
  // As long as they can get: lists that grow are copied again and again.
  const [actors, steps, rows] = [new Array<number>(count), new Array<number>(count), new Array<number>(count)];
  count = 0;
  for (let actor = first; actor <= last; actor++) {
    if (readAt[actor] !== now) continue;
    const row = rowOf[actor] as number;
    const step = stepOf(stances.level[row] as number, rules);
    if (step === NONE || !isIn(model, row, asOf, rules)) continue;
    if (isStale(model, row, { asOf, knownAt }, fresh)) continue;
    actors[count] = actor;
    steps[count] = step;
    rows[count++] = row;
  }
  actors.length = steps.length = rows.length = count;
  return { actors, steps, rows };
}

/** What is found of each actor while a proposal is read: kept from one to the next, told apart by their count. */
interface Voters {
  /** Of the stances of each actor, who holds them; NONE where they may count for others as well. */
  holder: Int32Array;
  row: Int32Array;
  readAt: Float64Array;
}
const voters = new WeakMap<Affiliations, Voters>();
let proposalsRead = 0;

/** Who holds the stances of each actor, and room to find their votes. */
export function votersAt(model: ReadModel, knownAt: number): Voters {
  const affiliations = model.affiliations(knownAt);
  const size = model.stores.actor.size + 1;
  const known = voters.get(affiliations);
  if (known && known.holder.length === size) return known;
  const who = model.identities(knownAt);
  const holder = new Int32Array(size).map((_, actorId) => {
    const of = who.of(actorId);
    return affiliations.speaksFor.has(of) ? NONE : of;
  });
  const made = { holder, row: new Int32Array(size), readAt: new Float64Array(size) };
  voters.set(affiliations, made);
  return made;
}

/** Of one voice, the stance in force among those that the rules admit; NONE where there is none. */
export function decidingRow(
  model: ReadModel,
  candidates: readonly Candidate<Level>[],
  asOf: Day,
  rules: LevelRules,
): number {
  const admitted = candidates.filter(({ row, from }) => isAdmitted(model, row, from, rules));
  // Several claimants may speak of one holder: then, too, the latest first day wins.
  return winnerAt(admitted, asOf)?.row ?? NONE;
}

/** Which stances count, whatever the voice. */
export type Admission = Pick<LevelRules, 'from' | 'to' | 'minConfidence' | 'admits'>;

export function isAdmitted({ stances }: ReadModel, row: number, from: Day, rules: Admission): boolean {
  const { minConfidence } = rules;
  if (from < rules.from || from >= rules.to) return false;
  if (rules.admits && !rules.admits(row)) return false;
  if (minConfidence === null) return true;
  const { confidence } = stances.extra(row);
  return confidence !== null && CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(minConfidence);
}
