import type { Context } from '../../api/context.ts';
import { countedRuns, type Shift, shiftsOf } from '../../domain/shifts.ts';
import { DAWN, type Day, FOREVER } from '../../domain/time.ts';
import type { Candidate } from '../../domain/timeline.ts';
import type { Level } from '../../domain/vocabulary.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { isAdmitted, type LevelRules } from '../../ledger/reading/levels.ts';
import { lookForRepeats, revisitedIn } from '../../ledger/reading/revisited.ts';
import { type Claim, isWordOfAGroup, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { inSlices } from '../../runtime/turns.ts';
import { type AnalysisParameters, namedActors, proposalsOf, rulesOf } from '../selection.ts';

/** Somebody who said more than one thing on a proposal in one voice, and where it moved. */
export interface Track {
  proposalId: number;
  actorId: number;
  /** Of the attributed voice: who says so. */
  claim: Claim | null;
  /** Up to the day asked, whenever they were. */
  shifts: Shift[];
  /** The day of its second stance: from then on it could be seen to move. */
  revisitedOn: Day;
}

export interface Tracks {
  proposals: number[];
  rules: LevelRules;
  tracks: Track[];
}

/** Goes through the proposals on which anybody may have said more than one thing; the rest cost nothing. */
export async function tracksOf(context: Context, query: AnalysisParameters, moment: Moment): Promise<Tracks> {
  const { model } = context;
  const { knownAt } = moment;
  const rules = rulesOf(query, moment);
  const proposals = proposalsOf(context, query, moment);
  const only = namedActors(context, query, moment);
  await inSlices(lookForRepeats(model), () => {});
  const revisited = revisitedIn(model, knownAt);
  const tracks: Track[] = [];
  await inSlices(proposals, (proposalId) => {
    if (!revisited.proposals.has(proposalId)) return;
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
    const { firstHand } = rules;
    return voicesOn(model, proposalId, knownAt, { firstHand, rows: revisited.rowsOn(proposalId) });
  }

  /** A move to what was said for a group is the group's. */
  function trackOf(said: Candidate<Level>[], actorId: number) {
    const isItsOwn = ({ row }: Candidate<Level>) => only !== null || !isWordOfAGroup(model, row, actorId, knownAt);
    if (said.length < 2) return null;
    const counted = said.filter(
      ({ row, from }) => from <= moment.asOf && isAdmitted(model, row, from, { ...rules, from: DAWN, to: FOREVER }),
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

/** Each voice apart: what two say of somebody is never one story. */
function saidBy({ own, claims }: Voices, { voice }: LevelRules): { claim: Claim | null; said: Candidate<Level>[] }[] {
  if (voice === 'own') return [{ claim: null, said: own }];
  return [...claims.values()].map((claim) => ({ claim, said: claim.candidates }));
}

const secondOf = (days: readonly Day[]): Day => [...days].sort((a, b) => a - b)[1] as Day;
