import type { Context } from '../api/context.ts';
import { filterBy, rangeOf } from '../api/names.ts';
import { permalink, pinsOf, scopeOf } from '../api/positions/scope.ts';
import { everHadItsOwn, listed } from '../api/positions/store.ts';
import { actorRef, momentMeta } from '../api/present.ts';
import { proposalsAsked } from '../api/proposals.ts';
import type { Confidence, Voice } from '../domain/vocabulary.ts';
import { isPinned, type Moment } from '../ledger/model/moment.ts';
import { holdersOneByOne, rowsSpokenBy } from '../ledger/reading/holders.ts';
import type { LevelRules } from '../ledger/reading/levels.ts';
import { inSlices } from '../runtime/turns.ts';

/** AnalysisQuery, once parsed. */
export interface Asked {
  asOf?: string;
  knownAt?: string;
  method?: string;
  from?: string;
  to?: string;
  dossier?: string;
  proposals?: string[];
  tag?: string;
  actors?: string[];
  group?: string;
  voice: Voice;
  firstHand?: boolean;
  minConfidence?: Confidence;
  ambiguous: 'exclude' | 'neutral';
}

/** What an analysis is of: the moment, the proposals, the actors, and which stances count. */
export interface Selection {
  moment: Moment;
  proposals: number[];
  /** In the order of the answer. */
  actors: number[];
  rules: LevelRules;
}

export const rulesOf = (query: Asked, { asOf }: Pick<Moment, 'asOf'>): LevelRules => ({
  voice: query.voice,
  firstHand: query.firstHand ?? false,
  minConfidence: query.minConfidence ?? null,
  ambiguous: query.ambiguous,
  once: query.actors === undefined && query.group === undefined,
  ...rangeOf(query, asOf),
});

export const proposalsOf = ({ model }: Context, query: Asked, { knownAt }: Moment): number[] =>
  proposalsAsked(model, query, knownAt);

/** Those named, the group's members of the day, or whoever a positions answer would list. */
export async function actorsOf(
  context: Context,
  { actors, group, firstHand }: Asked,
  moment: Moment,
  proposals: number[],
): Promise<number[]> {
  const { model } = context;
  const found = new Map<number, number[]>();
  if (actors === undefined && group === undefined) {
    const holdersOn = holdersOneByOne(model, moment.knownAt, { firstHand });
    await inSlices(proposals, (id) => {
      const holders = holdersOn(id);
      if (holders.length > 0) found.set(id, holders);
    });
  }
  const scope = scopeOf(model, moment, { firstHand });
  const holders = (id: number) => found.get(id) ?? [];
  // A representative is among them for what it ever said itself; which of its levels count, each proposal tells.
  return [...new Set(listed(context, { actors, group }, moment, proposals, scope, holders, everHadItsOwn))];
}

/** The same, among those who may have begun to hold anything in the range that the question has. */
export function speakersOf(context: Context, query: Asked, moment: Moment, proposals: number[]): Promise<number[]> {
  const { stances } = context.model;
  const { from, to } = rulesOf(query, moment);
  const spokenOf = proposals.filter((id) => stances.firstDays.mayBeginIn(id, from, Math.min(to, moment.asOf + 1)));
  return actorsOf(context, query, moment, spokenOf);
}

/** What a question about one actor is of: who that is, and the proposals on which it or who represents it ever spoke. */
export function selectionOfActor(context: Context, named: number, query: Asked, moment: Moment) {
  const { model } = context;
  const actorId = model.identities(moment.knownAt).of(named);
  const rows = rowsSpokenBy(model, actorId, moment.knownAt);
  const proposals = proposalsOf(context, query, moment).filter((id) => rows.has(id));
  return { actorId, actor: actorRef(model, actorId, moment.knownAt), proposals, rows };
}

/** Whom the question names, or everybody. */
export function namedActors({ model }: Context, { actors, group }: Asked, { asOf, knownAt }: Moment) {
  const who = model.identities(knownAt);
  if (actors !== undefined)
    return new Set(actors.map((text) => who.of(filterBy(model, 'actor', 'actors', text) as number)));
  const groupId = filterBy(model, 'actor', 'group', group);
  return groupId === undefined ? null : new Set(model.constituentsOn(who.of(groupId), asOf, knownAt));
}

/** An answer's meta. `method` is name/version; a permalink pins its version. */
export function analysisMeta(
  context: Context,
  { moment, proposals }: Pick<Selection, 'moment' | 'proposals'>,
  method: { name: string; version: string },
  path: string,
  query: object,
  total: number,
) {
  return {
    ...momentMeta(context.model, moment),
    method: `${method.name}/${method.version}`,
    proposals: proposals.length,
    total,
    permalink: permalink(path, query as Record<string, unknown>, pinsOf(moment), method.version),
  };
}

/** Whether the question will mean the same for ever. */
export const isPinnedTo = ({ version }: { version: string }, query: Asked): boolean =>
  query.method === version && isPinned(query);
