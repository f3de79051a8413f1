import type { FastifyReply } from 'fastify';
import { isUnanimous, PairSums, PairTables } from '../../../domain/pairs.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { type Day, dayOfInstant } from '../../../domain/time.ts';
import type { RequestOf } from '../../../http/operation.ts';
import { levelsOn } from '../../../ledger/levels.ts';
import type { Context } from '../../context.ts';
import { filterBy } from '../../names.ts';
import { actorRef } from '../../present.ts';
import {
  analysisMeta,
  inSlices,
  isPinnedTo,
  jsonInSlices,
  proposalsOf,
  rulesOf,
  type Selection,
  speakersOf,
} from '../selection.ts';
import type * as contracts from './contracts.ts';
import { type Definition, FIGURES, type Figure, NOTHING_SHARED } from './definitions.ts';
import { METHOD } from './method.ts';

type Asked = RequestOf<typeof contracts.listAgreement>;
type Query = Asked['query'];

/** A table of all states over a year is some twenty thousand pairs; more is asked for in parts. */
const MOST_ROWS = 100_000;

interface Pair extends Figure {
  one: number;
  other: number;
  year: number | null;
  table?: number[][];
}

export async function listAgreement(context: Context, { query }: Asked, reply: FastifyReply) {
  const moment = context.moment(query);
  const proposals = proposalsOf(context, query, moment);
  const actors = await speakersOf(context, query, moment, proposals);
  const selection: Selection = { moment, proposals, actors, rules: rulesOf(query) };
  const partners = partnersOf(context, query, moment.knownAt, actors);
  const windows = query.window === 'year' ? yearsOf(context, selection) : [{ year: null, ...selection.rules }];
  const pairsEach = partners ? partners.size * actors.length : (actors.length * (actors.length - 1)) / 2;
  if (pairsEach * windows.length > MOST_ROWS && query.nearest === undefined && query.farthest === undefined) {
    const detail = `${windows.length} windows of ${pairsEach} pairs are more than ${MOST_ROWS} rows in one answer. Narrow it by actors, group, with, from and to`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?window', detail }]);
  }
  const rows: Pair[] = [];
  let counted = 0;
  for (const { year, from, to } of windows) {
    const summed = await sumUp(context, { ...selection, rules: { ...selection.rules, from, to } }, query);
    counted += summed.counted;
    rows.push(...ordered([...pairsOf(actors, partners, year, summed.figure)], query));
  }
  if (isPinnedTo(METHOD, query)) reply.pinned();
  const meta = analysisMeta(context, selection, METHOD, '/v1/agreement', query, rows.length);
  const shown = ({ one, other, ...row }: Pair) => ({
    one: actorRef(context.model, one, moment.knownAt),
    other: actorRef(context.model, other, moment.knownAt),
    ...row,
  });
  return jsonInSlices(rows, shown, { ...meta, definition: query.definition, counted });
}

function partnersOf({ model }: Context, query: Query, knownAt: number, actors: number[]): Set<number> | null {
  if (query.with === undefined) return null;
  const who = model.identities(knownAt);
  const partners = new Set(query.with.map((text) => who.of(filterBy(model, 'actor', 'with', text) as number)));
  for (const id of partners) if (!actors.includes(id)) actors.push(id);
  return partners;
}

type FigureOf = (one: number, other: number) => Figure & { table?: number[][] };

/** Goes through the proposals once, for every pair. */
async function sumUp({ model }: Context, selection: Selection, query: Query) {
  const { actors, moment, proposals, rules } = selection;
  // In order of id, as levels come.
  const places = new Int32Array(model.stores.actor.size + 1).fill(-1);
  for (const [place, id] of [...actors].sort((a, b) => a - b).entries()) places[id] = place;
  // Unanimous is said of all who have a level, whoever is asked about.
  const only = query.unanimous === 'exclude' ? null : new Set(actors);
  const needsTable = query.components === true || !['agree', 'identical', 's'].includes(query.definition);
  const sums = needsTable ? new PairTables(actors.length) : new PairSums(actors.length);
  let counted = 0;
  await inSlices(proposals, (proposalId) => {
    const all = levelsOn(model, proposalId, moment, rules, only);
    if (query.unanimous === 'exclude' && isUnanimous({ who: all.actors, step: all.steps })) return;
    const [who, step]: [number[], number[]] = [[], []];
    for (let i = 0; i < all.actors.length; i++) {
      const place = places[all.actors[i] as number] as number;
      if (place < 0) continue;
      who.push(place);
      step.push(all.steps[i] as number);
    }
    if (who.length > 0) counted++;
    sums.add({ who, step });
  });
  const figure: FigureOf = (one, other) => {
    const [a, b] = [places[one] as number, places[other] as number];
    return sums instanceof PairTables ? ofTable(sums.of(a, b), query) : ofSums(sums.of(a, b), query.definition);
  };
  return { counted, figure };
}

function ofTable(table: number[], { definition, components }: Query) {
  const figure = FIGURES[definition](table);
  if (!components) return figure;
  const k = Math.sqrt(table.length);
  return { ...figure, table: Array.from({ length: k }, (_, i) => table.slice(i * k, (i + 1) * k)) };
}

/** The same figures as those of the table, from three sums. */
function ofSums({ n, apart, same }: ReturnType<PairSums['of']>, definition: Definition): Figure {
  if (n === 0) return { n, value: null, reason: NOTHING_SHARED };
  const agree = 1 - apart / 4 / n;
  const value = definition === 'agree' ? agree : definition === 's' ? 1 - (2 * apart) / 4 / n : same / n;
  return { n, value, reason: null };
}

function* pairsOf(actors: number[], partners: Set<number> | null, year: number | null, figure: FigureOf) {
  for (const [at, one] of actors.entries()) {
    for (const other of actors.slice(at + 1)) {
      if (partners !== null && !partners.has(one) && !partners.has(other)) continue;
      // Whom one asked about stands first.
      const [first, second] = partners !== null && !partners.has(one) ? [other, one] : [one, other];
      yield { one: first, other: second, year, ...figure(first, second) } as Pair;
    }
  }
}

function ordered(pairs: Pair[], { nearest, farthest, atLeast }: Query): Pair[] {
  const enough = atLeast === undefined ? pairs : pairs.filter(({ n }) => n >= atLeast);
  if (nearest === undefined && farthest === undefined) return enough;
  const ranked = enough.filter(({ value }) => value !== null).sort((a, b) => (b.value as number) - (a.value as number));
  const last = farthest === undefined ? [] : ranked.slice(-farthest).reverse();
  return [...ranked.slice(0, nearest ?? 0), ...last];
}

/** The years in which stances of the selection begin. */
function yearsOf({ model }: Context, { proposals, moment, rules }: Selection) {
  const years = new Set<number>();
  for (const proposalId of proposals) {
    for (const row of model.stances.ofProposal(proposalId)) {
      const day = model.stances.from[row] as Day;
      if (model.stances.live(row, moment.knownAt) && day >= rules.from && day < rules.to) years.add(yearOf(day));
    }
  }
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({ year, from: Math.max(firstOf(year), rules.from), to: Math.min(firstOf(year + 1), rules.to) }));
}

const yearOf = (day: Day): number => new Date(day * 86_400_000).getUTCFullYear();
const firstOf = (year: number): Day => dayOfInstant(Date.UTC(year, 0, 1));
