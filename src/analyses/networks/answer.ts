import type { z } from 'zod';
import type { Context } from '../../api/context.ts';
import { refTo } from '../../api/present.ts';
import { getOrCreate } from '../../domain/lists.ts';
import {
  type Aggregation,
  type CodedStatement,
  duplicateFilter,
  StatementCounts,
} from '../../domain/measures/networks.ts';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, firstDay, formatDay, lastDay } from '../../domain/time.ts';
import { DIRECTNESSES, score } from '../../domain/vocabulary.ts';
import { isGraphFormat } from '../../http/tables/formats.ts';
import { graphText } from '../../http/tables/graphs.ts';
import { rowsFrom } from '../../http/tables/rows.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import { directnessOf, publishedStatements } from '../../ledger/reading/filter.ts';
import { isAdmitted } from '../../ledger/reading/levels.ts';
import { inVoice, isOnlyForGroup, voicesOn } from '../../ledger/reading/voices.ts';
import { flatMapInSlices, inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { proposalsOf, rulesOf, type Selection, speakersOf } from '../selection.ts';
import {
  graphOf,
  type Measures,
  measuresOf,
  type Network,
  type NodeId,
  networkOf,
  nodeKey,
  tooMany,
} from './network.ts';
import { getNetworksQuestion, type NetworkQuery, type NetworkTie as TieShape } from './question.ts';

/** A statement or a vote, with what distinguishes it from others by the same actor on the same proposal. */
interface SourcedStatement extends CodedStatement {
  row: number;
  /** Null for a vote. */
  statementId: number | null;
}

/**
 * The statements on a proposal by the day asked: each statement under a live stance, once for each level at which it
 * was coded; and each stance that rests on an event alone, such as a vote. An actor's statements are in order of days,
 * so which duplicate comes first does not depend on when it was recorded.
 */
function* statementsOn(
  { model }: Context,
  { moment, rules }: Pick<Selection, 'moment' | 'rules'>,
  actors: ReadonlySet<number>,
  proposalId: number,
  { window, include }: Pick<Query, 'window' | 'include'>,
): Generator<CodedStatement> {
  const { stances, stores } = model;
  const isPossible = rules.dates === 'possible';
  /** Whether all days that a date can mean lie in one window: a year without a month lies in none of its months. */
  const isInOne = (first: Day, day: Day) =>
    isPossible || window === 'all' || first === day || formatDay(first, window) === formatDay(day, window);
  if (!stances.firstDays.mayBeginIn(proposalId, rules.from, Math.min(rules.to, moment.asOf + 1))) return;
  for (const [actor, voices] of voicesOn(model, proposalId, moment.knownAt, rules)) {
    if (!actors.has(actor)) continue;
    const said: SourcedStatement[] = [];
    for (const { row, from, level } of inVoice(voices, rules.voice)) {
      const place = score(level) ?? (rules.ambiguous === 'neutral' ? 0 : null);
      if (place === null || from > moment.asOf || !isAdmitted(model, row, from, rules)) continue;
      if (rules.once && isOnlyForGroup(model, row, actor, moment.knownAt)) continue;
      const isAsked = include !== undefined;
      const indirect = isAsked ? DIRECTNESSES.indexOf(directnessOf(model, row, moment.knownAt).directness) : 0;
      const coded = { actor, proposal: proposalId, level: place, row, indirect };
      const statementIds = publishedStatements(model, row, moment.knownAt, rules.publishedBy);
      const began = isPossible ? from : stances.earliestOf(row);
      // Event ids are negated, so that they never equal source ids.
      if (statementIds.length === 0 && isInOne(began, from))
        said.push({ ...coded, source: -stances.event.at(row), day: from, statementId: null });
      for (const statementId of statementIds) {
        const statement = stores.statement.get(statementId, moment.knownAt);
        if (!statement) continue;
        const { spokenOn } = statement;
        const first = spokenOn === null ? began : firstDay(spokenOn);
        const day = spokenOn === null ? from : isPossible ? first : lastDay(spokenOn);
        // A later statement may repeat a stance that began earlier.
        if (day <= moment.asOf && isInOne(first, day))
          said.push({ ...coded, source: statement.sourceId, day, statementId });
      }
    }
    yield* eachOnce(said);
  }
}

/** Sorts by day, then by stance, and yields each statement once per level. */
function* eachOnce(said: SourcedStatement[]): Generator<CodedStatement> {
  const seen = new Set<string>();
  for (const one of said.sort((a, b) => a.day - b.day || a.row - b.row)) {
    const key = `${one.statementId} ${one.level}`;
    if (one.statementId !== null && seen.has(key)) continue;
    seen.add(key);
    yield one;
  }
}

type Query = z.output<typeof NetworkQuery> & { aggregation: Aggregation };
type NetworkTie = z.output<typeof TieShape>;

/** All votes of the UN General Assembly are some 740,000; counting them takes a quarter of a gigabyte. */
const MOST_STATEMENTS = 1_000_000;
/** Nodes and ties in all windows. Ties to proposals count only in a graph; rows are written as they are read. */
const MOST_IN_ALL = 50_000;

export const getNetworks = analysis(getNetworksQuestion, async (context, request, moment) => {
  // Ties between actors are congruence by default, ties to proposals the number of statements.
  const { aggregation = request.query.ties === 'proposals' ? 'ignore' : 'congruence' } = request.query;
  const query: Query = { ...request.query, aggregation };
  refuseInapplicable(query, request.format);
  const { knownAt } = moment;
  const selection = { moment, rules: rulesOf(query, moment), proposals: proposalsOf(context, query, moment) };
  const found: { network: Network; measures: Measures }[] = [];
  let [size, total] = [0, 0];
  for (const [window, coded] of await codedBy(context, selection, query)) {
    const network = await networkOf(window, coded, query);
    total += network.tied;
    const isHeld = query.ties === 'actors' || isGraphFormat(request.format);
    size += network.nodes.length + (isHeld ? network.tied : 0);
    if (size > MOST_IN_ALL) throw tooMany(`more than ${MOST_IN_ALL} nodes and ties in all windows together`);
    found.push({ network, measures: await measuresOf(network, query.measures) });
  }
  const name = (node: NodeId) => refTo(context.model, node.kind, node.id, knownAt);
  const nodes = await flatMapInSlices(found, ({ network, measures }) =>
    nodesOf(context.model, network, measures, knownAt),
  );
  const lists = { nodes, networks: found.map(({ network, measures }) => summaryOf(network, measures)) };
  return {
    query,
    proposals: selection.proposals,
    rows: rowsFrom(ties),
    lists,
    long: total > MOST_IN_ALL ? total : undefined,
    graph(format, meta) {
      const one = found[0] ?? {
        network: { window: null, statements: 0, nodes: [], ties: [], tied: 0 },
        measures: null,
      };
      return graphText(
        format,
        graphOf(one.network, one.measures, { name, isCounted: query.include !== undefined, ...meta }),
      );
    },
  };

  function* ties(): Generator<NetworkTie> {
    for (const { network } of found) {
      for (const { source, target, ...tie } of network.ties)
        yield { window: network.window, source: name(source), target: name(target), ...tie };
    }
  }
});

function refuseInapplicable(query: Query, format: string): void {
  const refused = (parameter: string, detail: string) => Refusal.at(`?${parameter}`, detail);
  if (query.ties === 'proposals') {
    if (!['ignore', 'subtract'].includes(query.aggregation)) {
      throw refused(
        'aggregation',
        `${query.aggregation} is for ties between actors; ties to proposals take ignore or subtract`,
      );
    }
    if (query.normalisation !== 'none') throw refused('normalisation', 'is only for ties between actors');
  }
  if (isGraphFormat(format) && query.window !== 'all')
    throw refused('window', `${format} holds one network: leave out window, and select a part with from and to`);
}

/**
 * Maps each window, in order, to its statements. Duplicates are dropped over all windows together, the earliest stays,
 * and only then are statements split by window, as the Discourse Network Analyzer does. Statements are in order of days
 * within each actor and proposal, and duplicates have the same actor and proposal.
 */
async function codedBy(
  context: Context,
  selection: Omit<Selection, 'actors'>,
  query: Query,
): Promise<Map<string | null, StatementCounts>> {
  const actors = new Set(await speakersOf(context, query, selection.moment, selection.proposals));
  const windows = new Map<string | null, StatementCounts>();
  let size = 0;
  await inSlices(selection.proposals, (proposalId) => {
    // Duplicates are on the same proposal, so each proposal has its own filter.
    const isFirst = duplicateFilter(query.duplicates);
    for (const coded of statementsOn(context, selection, actors, proposalId, query)) {
      if (!isFirst(coded)) continue;
      if (++size > MOST_STATEMENTS) throw tooMany(`more than ${MOST_STATEMENTS} statements`);
      const window = query.window === 'all' ? null : formatDay(coded.day, query.window);
      getOrCreate(windows, window, () => new StatementCounts()).add(coded);
    }
  });
  return new Map([...windows].sort(([a], [b]) => (`${a}` < `${b}` ? -1 : 1)));
}

function nodesOf(model: ReadModel, { window, nodes }: Network, { of }: Measures, knownAt: number) {
  return nodes.map((node) => ({
    window,
    node: refTo(model, node.kind, node.id, knownAt),
    kind: node.kind,
    statements: node.statements,
    ...(of.get(nodeKey(node)) as NonNullable<ReturnType<typeof of.get>>),
  }));
}

const summaryOf = (
  { window, statements, nodes, tied }: Network,
  { weight, communities, modularity, reason }: Measures,
) => ({
  window,
  statements,
  nodes: nodes.length,
  ties: tied,
  weight,
  communities,
  modularity,
  reason,
});
