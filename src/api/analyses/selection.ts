import type { Confidence, Voice } from '../../domain/vocabulary.ts';
import { LongText } from '../../http/long-text.ts';
import { rowText } from '../../http/row-text.ts';
import { isTimeUp, turn } from '../../http/turns.ts';
import type { JsonText } from '../../http/zod.ts';
import { holdersOneByOne, rowsSpokenBy } from '../../ledger/holders.ts';
import type { LevelRules } from '../../ledger/levels.ts';
import { isPinned, type Moment } from '../../ledger/moment.ts';
import type { Context } from '../context.ts';
import { filterBy } from '../names.ts';
import { permalink, pinsOf } from '../positions/permalink.ts';
import { scopeOf } from '../positions/scope.ts';
import { listed } from '../positions/store.ts';
import { actorRef, momentMeta } from '../present.ts';
import { rangeOf } from '../range.ts';

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

export const rulesOf = (query: Asked): LevelRules => ({
  voice: query.voice,
  firstHand: query.firstHand ?? false,
  minConfidence: query.minConfidence ?? null,
  ambiguous: query.ambiguous,
  ...rangeOf(query),
});

/** Those named, or every proposal known at the moment; of the dossier and with the tag, where these are asked for. */
export function proposalsOf({ model }: Context, query: Asked, { knownAt }: Moment): number[] {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const named = query.proposals?.map((text) => filterBy(model, 'proposal', 'proposals', text) as number);
  return (named ?? model.stores.proposal.entries().map(({ id }) => id)).filter((id) => {
    const value = model.stores.proposal.get(id, knownAt);
    if (!value || (dossier !== undefined && value.dossierId !== dossier)) return false;
    return query.tag === undefined || value.tags.includes(query.tag);
  });
}

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
  return [...new Set(listed(context, { actors, group }, moment, proposals, scope, holders))];
}

/** The same, among those who may have begun to hold anything in the range that the question has. */
export function speakersOf(context: Context, query: Asked, moment: Moment, proposals: number[]): Promise<number[]> {
  const { stances } = context.model;
  const { from, to } = rulesOf(query);
  const spokenOf = proposals.filter((id) => stances.mayBeginIn(id, from, Math.min(to, moment.asOf + 1)));
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

/** Goes through the work in slices, so that other requests are answered in between. */
export async function inSlices<T>(work: Iterable<T>, each: (item: T) => void): Promise<void> {
  for (const item of work) {
    if (isTimeUp()) await turn();
    each(item);
  }
}

/** The same for work that ends in something. */
export async function resultInSlices<T>(work: Generator<unknown, T>): Promise<T> {
  let result: T | undefined;
  function* steps() {
    result = yield* work;
  }
  await inSlices(steps(), () => {});
  return result as T;
}

/** An answer with several long lists as text, entry by entry: many thousand at once would keep everybody else waiting. */
export async function answerInSlices(answer: Record<string, unknown>): Promise<JsonText> {
  const text = new LongText();
  for (const [at, [name, value]] of Object.entries(answer).entries()) {
    text.add(`${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    if (Array.isArray(value)) await listInSlices(text, value);
    else text.add(JSON.stringify(value));
  }
  text.add('}');
  return text.done();
}

/** `{data, meta}` as text, row by row, null for work done without one. The meta is asked for when the rows are written. */
export async function jsonInSlices<T>(
  rows: Iterable<T | null>,
  shown: (row: T) => object,
  meta: object | (() => object),
): Promise<JsonText> {
  const text = new LongText();
  text.add('{"data":');
  await listInSlices(text, rows, shown);
  text.add(`,"meta":${JSON.stringify(typeof meta === 'function' ? meta() : meta)}}`);
  return text.done();
}

async function listInSlices<T>(text: LongText, rows: Iterable<T | null>, shown = (row: T) => row as object) {
  let before = '[';
  await inSlices(rows, (row) => {
    if (row === null) return;
    text.add(before + rowText(shown(row)));
    before = ',';
  });
  text.add(before === '[' ? '[]' : ']');
}

/** `{data, meta}`: as JSON its text, for a table the rows one by one, as they are asked for. */
export function rowsIn<T>(format: string, rows: readonly T[], shown: (row: T) => object, meta: object) {
  return format === 'json' ? jsonInSlices(rows, shown, meta) : ({ data: each(rows, shown), meta } as never);
}

function* each<T>(rows: readonly T[], shown: (row: T) => object) {
  for (const row of rows) yield shown(row);
}

/** An answer with several lists: as JSON its text, for a table itself. */
export const answerIn = (format: string, answer: Record<string, unknown>) =>
  format === 'json' ? answerInSlices(answer) : (answer as never);
