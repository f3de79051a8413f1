import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { actorRef } from '../../api/present.ts';
import { agreeOfSums, levelTableOf, STEPS, similarityOfSums } from '../../domain/measures/agreement.ts';
import { isUnanimous, Pairs, Ranking } from '../../domain/measures/pairs.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, holds } from '../../domain/time.ts';
import { DIRECTNESSES } from '../../domain/vocabulary.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { directnessOf } from '../../ledger/reading/filter.ts';
import { levelsOn } from '../../ledger/reading/levels.ts';
import { inSlices, mapInSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors, proposalsOf, rulesOf, type Selection, speakersOf } from '../selection.ts';
import { calendarPeriods } from '../windows.ts';
import { FIGURES, type Figure, NOTHING_SHARED } from './definitions.ts';
import { type AgreementQuery, listAgreementQuestion } from './question.ts';

type Query = z.output<typeof AgreementQuery>;

/** All pairs of states in a year are some twenty thousand rows; a larger answer has to be narrowed. */
const MOST_ROWS = 100_000;
/** The most words of 32 proposals to compare, some ten seconds of work: all states over a century are four million. */
const MOST_WORDS = 10_000_000_000;
/** The fixed cost of a pair in a window, in words. */
const WORDS_A_PAIR = 128;

/** A year, read on its last day, or all time. */
interface Window {
  year: number | null;
  day: Day;
  from: Day;
  to: Day;
}

/** The figures of all pairs in a window. */
interface Found {
  year: number | null;
  /** The number of proposals that count. */
  counted: number;
  figure: FigureOf;
}

interface Pair extends Figure {
  one: number;
  other: number;
  year: number | null;
  table?: number[][];
  directness?: () => ReturnType<Pairs['directness']>;
}

export const listAgreement = analysis(listAgreementQuestion, async (context, { query }, moment) => {
  const proposals = proposalsOf(context, query, moment);
  const actors = await speakersOf(context, query, moment, proposals);
  const selection: Selection = { moment, proposals, actors, rules: rulesOf(query, moment) };
  const partners = partnersOf(context, query, moment, actors);
  const windows: Window[] =
    query.window === 'year'
      ? await yearsOf(context, selection, query.stances ?? 'new')
      : [{ year: null, day: moment.asOf, ...selection.rules }];
  const pairsEach = partners ? partners.size * actors.length : (actors.length * (actors.length - 1)) / 2;
  const isRanked = query.nearest !== undefined || query.farthest !== undefined;
  const rowsEach = isRanked ? Math.min(pairsEach, (query.nearest ?? 0) + (query.farthest ?? 0)) : pairsEach;
  const refused = (detail: string) => Refusal.at('?window', detail);
  if (rowsEach * windows.length > MOST_ROWS)
    throw refused(
      `${windows.length} windows of ${rowsEach} pairs are more than ${MOST_ROWS} rows in one answer. Narrow it by actors, group, with, from and to`,
    );
  const words = windows.reduce(
    (sum, { from, to }) => sum + WORDS_A_PAIR + Pairs.widthOf(beginningIn(context, proposals, from, to).length),
    0,
  );
  if (pairsEach * words > MOST_WORDS)
    throw refused(
      `to compare ${actors.length} actors in ${pairsEach} pairs on ${proposals.length} proposals is more work than one question may cause. Narrow it by actors, group, with, dossier, from and to`,
    );
  const found: Found[] = [];
  for (const { year, day, from, to } of windows) {
    const within = { ...selection, moment: { ...moment, asOf: day }, rules: { ...selection.rules, from, to } };
    found.push({ year, ...(await sumUp(context, within, query)) });
  }
  const tied = isRanked ? { nearest: 0, farthest: 0 } : null;
  return {
    proposals,
    rows: isRanked ? await rankedInAll() : pairsInAll(),
    show: ({ one, other, year, n, value, reason, table, directness }: Pair) => ({
      one: actorRef(context.model, one, moment.knownAt),
      other: actorRef(context.model, other, moment.knownAt),
      year,
      n,
      directness: directness?.(),
      value,
      reason,
      table,
    }),
    meta: (common) => ({
      ...common,
      definition: query.definition,
      tied,
      counted: found.reduce((sum, { counted }) => sum + counted, 0),
    }),
  };

  function* pairsInAll() {
    for (const window of found) yield* pairsOf(actors, partners, window, query.atLeast ?? 0);
  }

  async function rankedInAll(): Promise<Pair[]> {
    const rows: Pair[] = [];
    for (const window of found) {
      const { nearest, farthest } = await ranked(pairsOf(actors, partners, window, query.atLeast ?? 0), query);
      for (const pair of nearest.rows) rows.push(pair);
      for (const pair of farthest.rows) rows.push(pair);
      if (tied) {
        tied.nearest += nearest.tied;
        tied.farthest += farthest.tied;
      }
    }
    return rows;
  }
});

function partnersOf(context: Context, query: Query, moment: Moment, actors: number[]): Set<number> | null {
  const partners = namedActors(context, { actors: query.with }, moment, 'with');
  for (const id of partners ?? []) if (!actors.includes(id)) actors.push(id);
  return partners;
}

type FigureOf = (one: number, other: number) => Figure & Pick<Pair, 'table' | 'directness'>;

/** Reads each proposal once, for all pairs together. */
async function sumUp(
  context: Context,
  { actors, moment, proposals, rules }: Selection,
  query: Query,
): Promise<{ counted: number; figure: FigureOf }> {
  const { model } = context;
  const wanted = new Set(actors);
  // Unanimity is judged over all who have a level, not only the actors of the question. If the question names no
  // actors, everybody's levels are read, which is cheaper than a filter; others are ignored below.
  const isAsked = query.actors !== undefined || query.group !== undefined;
  const only = query.unanimous === 'exclude' || !isAsked ? null : wanted;
  const within = beginningIn(context, proposals, rules.from, rules.to);
  const pairs = new Pairs(actors, within.length);
  let counted = 0;
  await inSlices(within, (proposalId) => {
    const levels = levelsOn(model, proposalId, moment, rules, only);
    if (query.unanimous === 'exclude' && isUnanimous(levels)) return;
    if (!levels.actors.some((id) => wanted.has(id))) return;
    counted++;
    const directnessAt = (i: number) =>
      DIRECTNESSES.indexOf(directnessOf(model, levels.rows[i] as number, moment.knownAt).directness);
    pairs.add(levels, query.include && directnessAt);
  });
  const counts = (mine: number, theirs: number) => FIGURES[query.definition](levelTableOf([[mine, theirs]])).n > 0;
  const withDirectness = (figureOf: FigureOf): FigureOf => {
    if (!query.include) return figureOf;
    return (one, other) => {
      const figure = figureOf(one, other);
      return { ...figure, directness: () => pairs.directness(one, other, figure.n, counts) };
    };
  };
  if (query.components || !['agree', 's'].includes(query.definition)) {
    const tables = pairs.tables();
    return { counted, figure: withDirectness((one, other) => ofTable(tables(one, other), query)) };
  }
  const sumsOf = pairs.sums();
  return { counted, figure: withDirectness((one, other) => ofSums(sumsOf(one, other), query.definition)) };
}

function ofTable(table: number[], { definition, components }: Query) {
  const figure = FIGURES[definition](table);
  if (!components) return figure;
  const k = Math.sqrt(table.length);
  return { ...figure, table: Array.from({ length: k }, (_, i) => table.slice(i * k, (i + 1) * k)) };
}

/** The figures that the table of levels would give, computed from two sums. */
function ofSums({ n, apart }: ReturnType<ReturnType<Pairs['sums']>>, definition: Query['definition']): Figure {
  const value = (definition === 's' ? similarityOfSums : agreeOfSums)(n, apart, STEPS - 1);
  return { n, value, reason: value === null ? NOTHING_SHARED : null };
}

/** Yields undefined for a pair that shares fewer proposals than `atLeast`. */
function* pairsOf(
  actors: number[],
  partners: Set<number> | null,
  { year, figure }: Found,
  atLeast: number,
): Generator<Pair | undefined> {
  const named = partners && actors.filter((id) => partners.has(id));
  let [at, from] = [0, 0];
  for (const one of actors) {
    at++;
    const isNamed = partners === null || partners.has(one);
    if (named?.[from] === one) from++;
    const others = isNamed ? actors : (named as number[]);
    for (let i = isNamed ? at : from; i < others.length; i++) {
      const other = others[i] as number;
      // With `with`, the actor that it names comes first.
      const [first, second] = isNamed ? [one, other] : [other, one];
      const { n, ...rest } = figure(first, second);
      yield n < atLeast ? undefined : { one: first, other: second, year, n, ...rest };
    }
  }
}

/** The pairs with the highest and the lowest figures, and how many others tie with the last of each. */
async function ranked(pairs: Iterable<Pair | undefined>, { nearest = 0, farthest = 0 }: Query) {
  // Ordered as in one list from the highest to the lowest figure, equals in the order in which they came.
  const [highest, lowest] = [new Ranking<Pair>(nearest, 1), new Ranking<Pair>(farthest, -1)];
  await inSlices(pairs, (pair) => {
    if (!pair || pair.value === null) return;
    highest.add(pair.value, pair);
    lowest.add(pair.value, pair);
  });
  return { nearest: highest.done(), farthest: lowest.done() };
}

/** The years in which stances of the selection begin or, of standing ones, have begun. */
const yearsOf = (context: Context, selection: Selection, stances: 'standing' | 'new'): Promise<Window[]> =>
  mapInSlices(calendarPeriods(context, selection, 'year', stances), ({ window, day, from, to }) => {
    const begins = (id: number) => beginsIn(context, id, selection.moment, from, Math.min(to, day + 1));
    return selection.proposals.some(begins) ? { year: Number(window), day, from, to } : undefined;
  });

/** The proposals on which a stance may begin in [from, to). */
const beginningIn = ({ model }: Context, proposals: readonly number[], from: Day, to: Day): number[] =>
  proposals.filter((id) => model.stances.firstDays.mayBeginIn(id, from, to));

function beginsIn({ model: { stances } }: Context, proposalId: number, { knownAt }: Moment, from: Day, to: Day) {
  if (!stances.firstDays.mayBeginIn(proposalId, from, to)) return false;
  for (let row = stances.firstOfProposal(proposalId); row >= 0; row = stances.nextOfProposal(row)) {
    if (stances.live(row, knownAt) && holds(from, to, stances.from[row] as Day)) return true;
  }
  return false;
}
