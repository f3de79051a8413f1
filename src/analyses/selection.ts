import type { z } from 'zod';
import type { Context } from '../api/context.ts';
import { evidenceFilterOf, filterQueryOf } from '../api/evidence-filter.ts';
import { rangeOf, recordNamed } from '../api/names.ts';
import { askedActors, hadOwnPosition, rowActorsOfMany } from '../api/positions/row-actors.ts';
import { snapshotOf } from '../api/positions/snapshot.ts';
import { actorRef } from '../api/present.ts';
import { selectedProposals } from '../api/proposals.ts';
import { type Duration, parseDuration } from '../domain/time.ts';
import type { Moment } from '../ledger/model/moment.ts';
import { rowsSpokenBy } from '../ledger/reading/holders.ts';
import type { LevelRules } from '../ledger/reading/levels.ts';
import { resultInSlices } from '../runtime/turns.ts';
import type { AnalysisQuery } from './question.ts';

/** AnalysisQuery as parsed, with the parameters that only some analyses have. */
export type AnalysisParameters = Omit<z.output<z.ZodObject<typeof AnalysisQuery>>, 'minRevision'> & {
  method?: string;
  staleAfter?: string | undefined;
};

/** What an analysis reads: the moment, the proposals, the actors, and the rules by which stances count. */
export interface Selection {
  moment: Moment;
  proposals: number[];
  /** In the order of the answer. */
  actors: number[];
  rules: LevelRules;
}

export const rulesOf = (query: AnalysisParameters, { asOf }: Pick<Moment, 'asOf'>): LevelRules => ({
  voice: query.voice,
  ...evidenceFilterOf(query),
  minConfidence: query.minConfidence ?? null,
  ambiguous: query.ambiguous,
  once: query.actors === undefined && query.group === undefined,
  staleAfter: query.staleAfter === undefined ? undefined : (parseDuration(query.staleAfter) as Duration),
  ...rangeOf(query, asOf),
});

export const proposalsOf = ({ model }: Context, query: AnalysisParameters, { knownAt }: Moment): number[] =>
  selectedProposals(model, query, knownAt);

/** The actors named, the group's members on the day, or those that a positions answer would list. */
export async function actorsOf(
  context: Context,
  query: AnalysisParameters,
  moment: Moment,
  proposals: number[],
): Promise<number[]> {
  const snapshot = snapshotOf(context.model, moment, filterQueryOf(query));
  // A representative is listed if it ever spoke for itself; which of its levels count is decided for each proposal.
  return [...new Set(await rowActorsOfMany(query, proposals, snapshot, hadOwnPosition))];
}

/** The actors that may have begun to hold a level within the question's range. */
export function speakersOf(
  context: Context,
  query: AnalysisParameters,
  moment: Moment,
  proposals: number[],
): Promise<number[]> {
  const { stances } = context.model;
  const { from, to } = rulesOf(query, moment);
  const spokenOf = proposals.filter((id) => stances.firstDays.mayBeginIn(id, from, Math.min(to, moment.asOf + 1)));
  return actorsOf(context, query, moment, spokenOf);
}

/** The selection of a question about one actor: the proposals on which it or its representatives ever spoke. */
export async function selectionOfActor(context: Context, named: string, query: AnalysisParameters, moment: Moment) {
  const { model } = context;
  const actorId = model.identities(moment.knownAt).of(recordNamed(model, 'actor', named));
  const rows = await resultInSlices(rowsSpokenBy(model, actorId, moment.knownAt));
  const proposals = proposalsOf(context, query, moment).filter((id) => rows.has(id));
  return { actorId, actor: actorRef(model, actorId, moment.knownAt), proposals, rows };
}

/** The actors that the question names; null for all. */
export function namedActors(...question: Parameters<typeof askedActors>) {
  const named = askedActors(...question);
  return named ? new Set(named) : null;
}
