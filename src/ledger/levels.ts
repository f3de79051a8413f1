import { type Day, holds } from '../domain/time.ts';
import { type Candidate, winnerAt } from '../domain/timeline.ts';
import { CONFIDENCES, type Confidence, LEVELS, type Level, type Voice } from '../domain/vocabulary.ts';
import { loneStances, MORE, NONE } from './lone.ts';
import type { ReadModel } from './model.ts';
import type { Moment } from './moment.ts';
import { type Voices, voicesOn } from './voices.ts';

/** Which stances an analysis rests on. */
export interface LevelRules {
  voice: Voice;
  firstHand: boolean;
  minConfidence: Confidence | null;
  /** What `ambiguous` counts as: nothing, or the middle of the scale. */
  ambiguous: 'exclude' | 'neutral';
  /** Only stances whose first day is in [from, to). */
  from: Day;
  to: Day;
}

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
  const lone = rules.voice === 'own' ? loneStances(model, proposalId, moment.knownAt, rules).row : null;
  let voices: Map<number, Voices> | null = null;
  const levels: Levels = { actors: [], steps: [], rows: [] };
  if (lone) {
    for (let actor = 1; actor < lone.length; actor++) {
      const row = lone[actor] as number;
      if (row !== NONE) consider(actor, row);
    }
  } else {
    for (const actor of [...heard().keys()].sort((a, b) => a - b)) consider(actor, MORE);
  }
  return levels;

  function consider(actor: number, row: number): void {
    if (only !== null && !only.has(actor)) return;
    const decides = row === MORE ? deciding(heard().get(actor)) : isIn(row) ? row : NONE;
    if (decides === NONE) return;
    const level = model.stances.level[decides] as number;
    if (level === AMBIGUOUS && rules.ambiguous === 'exclude') return;
    levels.actors.push(actor);
    levels.steps.push(level === AMBIGUOUS ? NEUTRAL : level);
    levels.rows.push(decides);
  }

  function heard(): Map<number, Voices> {
    voices ??= voicesOn(model, proposalId, moment.knownAt, { firstHand: rules.firstHand });
    return voices;
  }

  function isIn(row: number): boolean {
    const from = model.stances.from[row] as Day;
    return holds(from, model.stances.to[row] as Day, moment.asOf) && isAdmitted(model, row, from, rules);
  }

  function deciding(of: Voices | undefined): number {
    if (!of) return NONE;
    const candidates = rules.voice === 'own' ? of.own : [...of.claims.values()].flatMap((claim) => claim.candidates);
    return decidingRow(model, candidates, moment.asOf, rules);
  }
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
export type Admission = Pick<LevelRules, 'from' | 'to' | 'minConfidence'>;

export function isAdmitted({ stances }: ReadModel, row: number, from: Day, rules: Admission): boolean {
  const { minConfidence } = rules;
  if (from < rules.from || from >= rules.to) return false;
  if (minConfidence === null) return true;
  const { confidence } = stances.extra(row);
  return confidence !== null && CONFIDENCES.indexOf(confidence) >= CONFIDENCES.indexOf(minConfidence);
}
