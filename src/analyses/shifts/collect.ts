import type { Context } from '../../api/context.ts';
import { countedRuns, type Shift, shiftsOf } from '../../domain/measures/shifts.ts';
import { type Day, DISTANT_PAST, FOREVER } from '../../domain/time.ts';
import type { Candidate } from '../../domain/timeline.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { isAdmitted, type LevelRules } from '../../ledger/reading/levels.ts';
import { findRepeats, repeatSpeakersIn } from '../../ledger/reading/repeat-speakers.ts';
import { type Claim, isOnlyForGroup, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { inSlices } from '../../runtime/turns.ts';
import { type AnalysisParameters, namedActors, proposalsOf, rulesOf } from '../selection.ts';

/** An actor that has several stances on a proposal in one voice, and its shifts. */
export interface Track {
  proposalId: number;
  actorId: number;
  /** The claimant of an attributed voice; null for an own voice. */
  claim: Claim | null;
  /** All shifts up to the day asked, those before the range included. */
  shifts: Shift[];
  /** The day of its second stance; a shift cannot be seen before. */
  revisitedOn: Day;
}

export interface Tracks {
  proposals: number[];
  rules: LevelRules;
  tracks: Track[];
}

/** Reads only the proposals on which some actor has several stances. */
export async function tracksOf(context: Context, query: AnalysisParameters, moment: Moment): Promise<Tracks> {
  const { model } = context;
  const { knownAt } = moment;
  const rules = rulesOf(query, moment);
  const proposals = proposalsOf(context, query, moment);
  const only = namedActors(context, query, moment);
  await inSlices(findRepeats(model), () => {});
  const repeats = repeatSpeakersIn(model, knownAt);
  const tracks: Track[] = [];
  await inSlices(proposals, (proposalId) => {
    if (!repeats.proposals.has(proposalId)) return;
    for (const [actorId, voices] of heardOn(proposalId)) {
      if (only && !only.has(actorId)) continue;
      for (const { claim, said } of saidBy(voices, rules)) {
        const track = trackOf(said, actorId);
        if (track) tracks.push({ proposalId, actorId, claim, ...track });
      }
    }
  });
  return { proposals, rules, tracks };

  function heardOn(proposalId: number) {
    return voicesOn(model, proposalId, knownAt, { ...rules, rows: repeats.rowsOn(proposalId) });
  }

  /** A shift to a level that was given for a group belongs to the group, not to its representative. */
  function trackOf(said: Candidate<Level>[], actorId: number) {
    const isItsOwn = ({ row }: Candidate<Level>) => only !== null || !isOnlyForGroup(model, row, actorId, knownAt);
    if (said.length < 2) return null;
    const counted = said.filter(
      ({ row, from }) =>
        from <= moment.asOf && isAdmitted(model, row, from, { ...rules, from: DISTANT_PAST, to: FOREVER }),
    );
    if (counted.length < 2 || !counted.some(isItsOwn)) return null;
    const [{ level }] = counted as [Candidate<Level>];
    const revisitedOn = secondOf(counted.map(({ from }) => from));
    if (counted.every((said) => said.level === level)) return { shifts: [], revisitedOn };
    const shifts = shiftsOf(countedRuns(counted, rules.ambiguous)).filter(
      ({ to }) => to.since <= moment.asOf && isItsOwn(to.first),
    );
    return { shifts, revisitedOn };
  }
}

/** Each voice apart: the claims of two claimants are never joined into one track. */
function saidBy({ own, claims }: Voices, { voice }: LevelRules): { claim: Claim | null; said: Candidate<Level>[] }[] {
  if (voice === 'own') return [{ claim: null, said: own }];
  return [...claims.values()].map((claim) => ({ claim, said: claim.candidates }));
}

const secondOf = (days: readonly Day[]): Day => [...days].sort((a, b) => a - b)[1] as Day;
