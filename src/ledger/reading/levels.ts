import { getOrCreate } from '../../domain/lists.ts';
import { type Day, DISTANT_PAST, type Duration, FOREVER, holds } from '../../domain/time.ts';
import { type Candidate, lastStated, winnerAt } from '../../domain/timeline.ts';
import { CONFIDENCES, type Confidence, LEVELS, type Level, type Voice } from '../../domain/vocabulary.ts';
import type { Affiliations, ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';
import { type EvidenceFilter, isNarrow } from './filter.ts';
import { COMPLEX, holdersIn, NO_INDEX, type SingleRows, singleRows } from './holders.ts';
import { freshFrom, isStale } from './staleness.ts';
import { inVoice, isOnlyForGroup, type Voices, voicesOn } from './voices.ts';

/** Which stances an analysis uses. */
export interface LevelRules extends EvidenceFilter {
  voice: Voice;
  minConfidence: Confidence | null;
  /** How `ambiguous` counts: not at all, or as the middle of the scale. */
  ambiguous: 'exclude' | 'neutral';
  /** Whether what somebody says for a group counts in the group's row only. True unless actors are asked for by name. */
  once?: boolean;
  /** Only stances whose first day is in [from, to). */
  from: Day;
  to: Day;
  /** Leaves out stances that were last confirmed longer ago than this. */
  staleAfter?: Duration | undefined;
  /** A further condition on a stance, given its row. */
  admits?: (row: number) => boolean;
}

/** Whether the rules leave any stances out. */
export const leavesOut = (rules: LevelRules): boolean =>
  isNarrow(rules) ||
  rules.staleAfter !== undefined ||
  rules.minConfidence !== null ||
  rules.voice === 'attributed' ||
  rules.from > DISTANT_PAST ||
  rules.to < FOREVER;

/** Actors with a level on a proposal at a moment, in order. Must not be modified, because some results are cached. */
export interface Levels {
  actors: Numbers;
  /** Positions on the scale, from 0 (support) to 4 (oppose). */
  steps: Numbers;
  /** The rows of the deciding stances. */
  rows: Numbers;
}
type Numbers = readonly number[] | Int32Array | Uint8Array;

const AMBIGUOUS = LEVELS.indexOf('ambiguous');
const NEUTRAL = LEVELS.indexOf('neutral');

/**
 * Every actor's level on one proposal, by the rule for positions (docs/positions.md), among the stances that the rules
 * admit. Silent actors have no entry. `only` restricts the result to some actors.
 */
export function levelsOn(
  model: ReadModel,
  proposalId: number,
  moment: Moment,
  rules: LevelRules,
  only: ReadonlySet<number> | null = null,
): Levels {
  const levels = { actors: [] as number[], steps: [] as number[], rows: [] as number[] };
  if (!model.stances.firstDays.mayBeginIn(proposalId, rules.from, Math.min(rules.to, moment.asOf + 1))) return levels;
  const fresh = freshFrom(moment.asOf, rules.staleAfter);
  const asked = { ...moment, publishedBy: rules.publishedBy };
  const single = rules.voice === 'own' ? singleRows(model, proposalId, moment.knownAt, rules) : null;
  const votes = single && !rules.admits && rules.minConfidence === null ? rollCallOf(model, single) : null;
  if (votes) {
    const [first] = votes.rows;
    if (first === undefined || !isIn(model, first, moment.asOf, rules)) return levels;
    if (isStale(model, first, asked, fresh)) return levels;
    return only === null ? votes : among(votes, only);
  }
  let voices: Map<number, Voices> | null = null;
  if (single) {
    for (const actor of holdersIn(single)) consider(actor, single.row[actor] as number);
  } else {
    for (const actor of [...said().keys()].sort((a, b) => a - b)) consider(actor, COMPLEX);
  }
  return levels;

  function consider(actor: number, row: number): void {
    if (only !== null && !only.has(actor)) return;
    const found = row === COMPLEX ? deciding(said().get(actor)) : isIn(model, row, moment.asOf, rules) ? row : NO_INDEX;
    const decides = found !== NO_INDEX && isStale(model, found, asked, fresh) ? NO_INDEX : found;
    const step = decides === NO_INDEX ? NO_INDEX : stepOf(model.stances.level[decides] as number, rules);
    if (step === NO_INDEX || (rules.once && isOnlyForGroup(model, decides, actor, moment.knownAt))) return;
    levels.actors.push(actor);
    levels.steps.push(step);
    levels.rows.push(decides);
  }

  function said(): Map<number, Voices> {
    voices ??= voicesOn(model, proposalId, moment.knownAt, rules);
    return voices;
  }

  function deciding(of: Voices | undefined): number {
    if (!of) return NO_INDEX;
    return decidingRow(model, inVoice(of, rules.voice), moment.asOf, rules);
  }
}

const isIn = (model: ReadModel, row: number, asOf: Day, rules: LevelRules): boolean =>
  holds(model.stances.from[row] as Day, model.stances.to[row] as Day, asOf) &&
  isAdmitted(model, row, model.stances.from[row] as Day, rules);

/** The position of a level on the scale; NO_INDEX if it does not count. */
const stepOf = (level: number, { ambiguous }: LevelRules): number =>
  level !== AMBIGUOUS ? level : ambiguous === 'exclude' ? NO_INDEX : NEUTRAL;

/** The votes of a roll call with one vote per voter and no other stances; null if it is not that simple. */
const rollCallOf = (model: ReadModel, single: SingleRows): Levels | null =>
  getOrCreate(rollCalls, single, () => (single.alike ? votesIn(model, single) : null));
const rollCalls = new WeakMap<SingleRows, Levels | null>();

function votesIn({ stances }: ReadModel, single: SingleRows): Levels | null {
  const actors = Int32Array.from(holdersIn(single));
  const rows = actors.map((actor) => single.row[actor] as number);
  const steps = Uint8Array.from(rows, (row) => (row === COMPLEX ? AMBIGUOUS : (stances.level[row] as number)));
  return steps.includes(AMBIGUOUS) ? null : { actors, steps, rows };
}

function among({ actors, steps, rows }: Levels, only: ReadonlySet<number>): Levels {
  const places: number[] = [];
  for (let i = 0; i < actors.length; i++) if (only.has(actors[i] as number)) places.push(i);
  const of = (numbers: Numbers) => places.map((i) => numbers[i] as number);
  return { actors: of(actors), steps: of(steps), rows: of(rows) };
}

const voters = new WeakMap<Affiliations, Int32Array>();

/** Maps each actor to the holder of its stances; NO_INDEX if they may count for others as well. */
export function votersAt(model: ReadModel, knownAt: number): Int32Array {
  const affiliations = model.affiliations(knownAt);
  const size = model.stores.actor.size + 1;
  const known = voters.get(affiliations);
  if (known && known.length === size) return known;
  const who = model.identities(knownAt);
  const made = new Int32Array(size).map((_, actorId) => {
    const of = who.of(actorId);
    return affiliations.speaksFor.has(of) ? NO_INDEX : of;
  });
  voters.set(affiliations, made);
  return made;
}

/** The row of the stance in force in one voice, among those that the rules admit; NO_INDEX if there is none. */
export function decidingRow(
  model: ReadModel,
  candidates: readonly Candidate<Level>[],
  asOf: Day,
  rules: LevelRules,
): number {
  const admitted = candidates.filter(({ row, from }) => isAdmitted(model, row, from, rules));
  // With several claimants, too, the latest first day wins.
  return winnerAt(admitted, asOf)?.row ?? NO_INDEX;
}

/** The last stance that somebody stated by a day, among those that the rules admit, whether it still holds or not. */
export const lastAdmitted = (model: ReadModel, voices: Voices, asOf: Day, rules: LevelRules): Candidate<Level> | null =>
  lastStated(
    inVoice(voices, rules.voice).filter(({ row, from }) => isAdmitted(model, row, from, rules)),
    asOf,
  );

/** The rules that are independent of the voice. */
export type AdmissionRules = Pick<LevelRules, 'from' | 'to' | 'minConfidence' | 'admits'>;

export function isAdmitted({ stances }: ReadModel, row: number, from: Day, rules: AdmissionRules): boolean {
  const { minConfidence } = rules;
  if (from < rules.from || from >= rules.to) return false;
  if (rules.admits && !rules.admits(row)) return false;
  if (minConfidence === null) return true;
  const { confidence } = stances.extra(row);
  return confidence !== null && CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(minConfidence);
}
