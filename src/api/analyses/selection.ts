import type { Confidence, Voice } from '../../domain/vocabulary.ts';
import { Bytes } from '../../http/bytes.ts';
import { JsonText } from '../../http/zod.ts';
import { type LevelRules, levelsOn } from '../../ledger/levels.ts';
import { loneStances } from '../../ledger/lone.ts';
import { isPinned, type Moment } from '../../ledger/moment.ts';
import type { Context } from '../context.ts';
import { filterBy } from '../names.ts';
import { permalink, pinsOf } from '../positions/permalink.ts';
import { scopeOf } from '../positions/scope.ts';
import { listed } from '../positions/store.ts';
import { momentMeta } from '../present.ts';
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

export function selectionOf(context: Context, query: Asked): Selection {
  const moment = context.moment(query);
  const proposals = proposalsOf(context, query, moment);
  return { moment, proposals, actors: actorsOf(context, query, moment, proposals), rules: rulesOf(query) };
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
export function actorsOf(context: Context, query: Asked, moment: Moment, proposals: number[]): number[] {
  const { actors, group, firstHand } = query;
  const scope = scopeOf(context.model, moment, { firstHand });
  const holders = (id: number) => loneStances(context.model, id, moment.knownAt, { firstHand }).holders;
  return [...new Set(listed(context, { actors, group }, moment, proposals, scope, holders))];
}

/** Whom the question names, or everybody. */
export function namedActors({ model }: Context, { actors, group }: Asked, { asOf, knownAt }: Moment) {
  const who = model.identities(knownAt);
  if (actors !== undefined)
    return new Set(actors.map((text) => who.of(filterBy(model, 'actor', 'actors', text) as number)));
  const groupId = filterBy(model, 'actor', 'group', group);
  return groupId === undefined ? null : new Set(model.constituentsOn(who.of(groupId), asOf, knownAt));
}

/** Of each proposal, who among the actors took which level. */
export function* takenOn({ model }: Context, { moment, proposals, actors, rules }: Selection) {
  const only = new Set(actors);
  for (const proposalId of proposals) yield { proposalId, levels: levelsOn(model, proposalId, moment, rules, only) };
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

const SLICE_MS = 8;

/** Goes through the work in slices, so that other requests are answered in between. */
export async function inSlices<T>(work: Iterable<T>, each: (item: T) => void): Promise<void> {
  let began = performance.now();
  for (const item of work) {
    each(item);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}

/** `{data, meta}` as text, row by row: many thousand rows at once would keep everybody else waiting. */
export async function jsonInSlices<T>(rows: Iterable<T>, shown: (row: T) => object, meta: object): Promise<JsonText> {
  const bytes = new Bytes();
  bytes.addText('{"data":[');
  let any = false;
  await inSlices(rows, (row) => {
    bytes.addText(`${JSON.stringify(shown(row))},`);
    any = true;
  });
  if (any) bytes.dropLast();
  bytes.addText(`],"meta":${JSON.stringify(meta)}}`);
  return new JsonText(bytes.done());
}
