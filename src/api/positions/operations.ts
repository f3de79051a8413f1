import type { z } from 'zod';
import { type Level, score } from '../../domain/vocabulary.ts';
import { refusal } from '../../http/answer/row-parameters.ts';
import { answerIn, rowsIn } from '../../http/answer/slices.ts';
import type { SimilarRows } from '../../http/tables/rows.ts';
import { derivedColumn, KNOWN_AT, MOMENT, type Table } from '../../http/tables/table.ts';
import { stageOf } from '../../ledger/reading/absence.ts';
import { holdersIn, rowsBy, rowsSpokenBy, singleRows } from '../../ledger/reading/holders.ts';
import { type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { inSlices, mapInSlices, resultInSlices } from '../../runtime/turns.ts';
import { type Context, operation } from '../context.ts';
import { recordNamed } from '../names.ts';
import { actorRef, refTo } from '../present.ts';
import { proposalsConcerning, selectedProposals } from '../proposals.ts';
import { IdOrSlug, OF_ACTOR, ON_PROPOSAL, rowTable } from '../records.ts';
import { CompactMatrix, compactMatrix, gridOf, longMatrix, MatrixAnswer, matrixOf, wholeMatrix } from './matrix.ts';
import { membersOf, positionOf } from './position.ts';
import {
  ActorPositionsQuery,
  ActorTimelineQuery,
  MatrixQuery,
  PositionsQuery,
  ProposalTimelineQuery,
} from './query.ts';
import { askedActors, fewOf, rowActors } from './row-actors.ts';
import { PositionRows } from './rows.ts';
import { ActorPositionsAnswer, PositionsAnswer } from './schema.ts';
import {
  type AnswerForm,
  answerMeta,
  type CountedRow,
  type LevelTally,
  pinsOfPositions,
  readDoubts,
  type Snapshot,
  snapshotOf,
  Tally,
} from './snapshot.ts';
import { actorTimeline, proposalTimeline } from './timeline.ts';
import { ActorTimelineAnswer, ProposalTimelineAnswer } from './timeline-schema.ts';

const tag = 'positions';

const SCORE = derivedColumn('score', 'number', ({ level }) => level && score(level as Level));

/** The columns of rows, with the score next to the level, and the moment at the end. */
const positionsTable = (answer: z.ZodType): Table =>
  rowTable(answer, ...MOMENT).flatMap((group) => (group.columns[0]?.name === 'level' ? [group, SCORE] : [group]));
const NAMED = ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet'] as const;
const RULE =
  'Of the stances in force on the day, the one with the latest first day decides, then the one with the higher revision; if stances with the same first day disagree, the position is contested. What a representative says counts as its group’s own (`via`). What others say is shown separately (`attributed`), never merged.';

export const getProposalPositions = operation(
  {
    id: 'getProposalPositions',
    tag,
    summary: 'Positions of each party on a proposal',
    description: `As of a day, as known at a revision. Parties without a level are listed with \`level: null\`, and \`absence\` says why. ${RULE}`,
    params: IdOrSlug,
    query: PositionsQuery,
    answer: PositionsAnswer,
    table: [ON_PROPOSAL, ...positionsTable(PositionsAnswer)],
    cache: true,
    pins: pinsOfPositions,
    problems: NAMED,
  },
  proposalPositions,
);

export const getActorPositions = operation(
  {
    moves: true,
    id: 'getActorPositions',
    tag,
    summary: 'Positions of an actor on every proposal',
    description: `On the proposals of its dossiers, those without a level included. ${RULE}`,
    params: IdOrSlug,
    query: ActorPositionsQuery,
    answer: ActorPositionsAnswer,
    table: [OF_ACTOR, ...positionsTable(ActorPositionsAnswer)],
    cache: true,
    pins: pinsOfPositions,
    long: true,
    problems: NAMED,
  },
  async (context, request) => {
    const { params, query, selection, format } = request;
    const { model } = context;
    const actorId = recordNamed(model, 'actor', params.id);
    const moment = context.moment(query);
    const snapshot = snapshotOf(model, moment, query, request);
    const concerning = await proposalsConcerning(context, actorId, moment);
    const selected = selectedProposals(model, query, moment.knownAt);
    const proposals = await mapInSlices(selected, (id) => (concerning.has(id) ? id : undefined));
    await readDoubts(snapshot);
    const voicesOf = await voicesFor(snapshot, actorId);
    const rowOf = (id: number) => {
      const voices = voicesOf(id);
      return {
        proposal: refTo(model, 'proposal', id, moment.knownAt),
        stage: stageOf(model, id, moment),
        ...positionOf(snapshot, id, actorId, voices.get(actorId)),
        members: membersOf(snapshot, id, actorId, voices),
      };
    };
    const actor = actorRef(model, actorId, moment.knownAt);
    const path = `/v1/actors/${actor.slug}/positions`;
    return countedRows(format, proposals, rowOf, selection, (tally) => ({
      actor,
      ...answerMeta(context, moment, tally, path, query),
    }));
  },
);

/** Rows in the format asked for. JSON has its counts by level after the rows; most tables have none. */
async function countedRows<R extends CountedRow & object, M extends Record<string, unknown>>(
  format: string,
  ids: readonly number[],
  rowOf: (id: number) => R,
  selection: AnswerForm['selection'],
  metaOf: (tally: LevelTally) => M,
  alike?: SimilarRows,
  /** Whether rows are counted before they are written, because the format's head has the counts. */
  isCounted = format === 'columns',
) {
  const tally = new Tally();
  const count = (id: number): R => {
    const row = rowOf(id);
    tally.add(row);
    return row;
  };
  const isJson = format === 'json';
  if (!isJson && isCounted) await inSlices(ids, (id) => void count(id));
  const shown = isJson ? (selection ? (id: number) => selection.of(count(id)) as R : count) : rowOf;
  return rowsIn(format, ids, shown, () => metaOf(tally.done()), alike);
}

const OF_MATRIX = {
  cache: true,
  pins: pinsOfPositions,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet'],
} as const;

export const listPositions = operation(
  {
    id: 'listPositions',
    tag,
    summary: 'Positions, proposals by actors',
    description:
      'As JSON, tidy rows and a grid; as a table, tidy rows or, with `layout=grid`, a row for each proposal (not in NDJSON). A table has its permalink in the Link header.',
    query: MatrixQuery,
    answer: MatrixAnswer,
    table: positionsTable(MatrixAnswer),
    ...OF_MATRIX,
  },
  async (context, request) => {
    const { query, format, selection } = request;
    // A table has a row for each cell or, with layout=grid, for each proposal.
    const isGrid = query.layout === 'grid' && format !== 'json' && format !== 'ndjson';
    if (isGrid && selection) throw refusal('fields', 'are for tidy rows; a grid has none');
    const matrix = await matrixOf(context, query, request);
    if (isGrid) return gridOf(matrix);
    const all = longMatrix(matrix);
    return matrix.isLong ? all : answerIn(format, await wholeMatrix(all));
  },
);

export const getMatrix = operation(
  {
    id: 'getMatrix',
    tag,
    summary: 'Positions of actors on proposals, each distinct cell once',
    description:
      'What `/v1/positions` answers with `include=marks`, for whoever draws it: a row of numbers for each proposal, each the place of a cell in `cells`. `/v1/positions` has the stance behind each cell.',
    query: MatrixQuery.omit({ include: true, layout: true }),
    answer: CompactMatrix,
    ...OF_MATRIX,
  },
  async (context, { query }) => {
    const matrix = await matrixOf(context, query, null);
    const all = compactMatrix(matrix);
    return matrix.isLong ? all : wholeMatrix(all);
  },
);

const STRETCHES =
  'Reaffirmations and corrections are not shifts. With `interval`, `from` and `to`, an evenly spaced series for a chart: the level on the first day of each step.';
/** A timeline has no asOf to pin. */
const OF_ALL_DAYS = {
  cache: true,
  pins: (query: object) => pinsOfPositions({ ...query, asOf: '0001' }),
  long: true,
  problems: [...NAMED, 'reversed-range'],
} as const;

export const getActorTimeline = operation(
  {
    moves: true,
    id: 'getActorTimeline',
    tag,
    summary: 'Where an actor stood over time',
    description: `A row for each stretch of time at one level, by proposal and voice. ${STRETCHES}`,
    params: IdOrSlug,
    query: ActorTimelineQuery,
    answer: ActorTimelineAnswer,
    table: [OF_ACTOR, ...rowTable(ActorTimelineAnswer, KNOWN_AT)],
    ...OF_ALL_DAYS,
  },
  (context, request) => actorTimeline(context, request.params.id, request.query, request),
);

export const getProposalTimeline = operation(
  {
    id: 'getProposalTimeline',
    tag,
    summary: 'Where each party stood on a proposal over time',
    description: `A row for each stretch of time at one level, by actor and voice, of the parties and of whoever else was heard. ${STRETCHES}`,
    params: IdOrSlug,
    query: ProposalTimelineQuery,
    answer: ProposalTimelineAnswer,
    table: [ON_PROPOSAL, ...rowTable(ProposalTimelineAnswer, KNOWN_AT)],
    ...OF_ALL_DAYS,
  },
  (context, request) => proposalTimeline(context, request.params.id, request.query, request),
);

/** Positions of the parties, or of the actors or group named, on one proposal: the most frequent question. */
function proposalPositions(
  context: Context,
  request: { params: z.output<typeof IdOrSlug>; query: z.output<typeof PositionsQuery> } & AnswerForm,
) {
  const { params, query } = request;
  const { model } = context;
  const proposalId = recordNamed(model, 'proposal', params.id);
  const moment = context.moment(query);
  const named = askedActors(context, query, moment);
  const few = named && fewOf(model, named, moment.knownAt);
  const rowsOn = few && rowsBy(model, few, moment.knownAt);
  const snapshot = snapshotOf(model, moment, query, request, rowsOn);
  const proposal = refTo(model, 'proposal', proposalId, moment.knownAt);
  const path = `/v1/proposals/${proposal.slug}/positions`;
  const single = singleRows(model, proposalId, moment.knownAt, snapshot.filter, rowsOn?.(proposalId));
  const actors = () => named ?? rowActors(query, [proposalId], snapshot, () => holdersIn(single));
  const metaOf = (tally: LevelTally, event?: PositionRows['event']) => ({
    proposal,
    stage: stageOf(model, proposalId, moment),
    event,
    ...answerMeta(context, moment, tally, path, query),
  });
  const rows = new PositionRows(snapshot, proposalId, single);
  if (request.format !== 'json') return asTable();
  if (single.isLong || snapshot.include.has('doubts')) return inTurns();
  rows.add(actors());
  return rows.answer(metaOf(rows.tally(), rows.event));

  async function inTurns() {
    await Promise.all([snapshot.ready(proposalId), readDoubts(snapshot)]);
    await rows.addInSlices(actors());
    return rows.answer(metaOf(rows.tally(), rows.event));
  }

  async function asTable() {
    if (single.isLong) await snapshot.ready(proposalId);
    await readDoubts(snapshot);
    const ids = actors();
    const isCounted = request.format === 'columns' || (request.format === 'parquet' && !single.isLong);
    return countedRows(request.format, ids, rows.rowOf, null, metaOf, rows.alike(ids), isCounted);
  }
}

/** For an actor without members, only its own rows and those of its representatives are read. */
async function voicesFor(
  snapshot: Snapshot,
  actorId: number,
): Promise<(proposalId: number) => ReadonlyMap<number, Voices>> {
  const { model, knownAt, filter } = snapshot;
  if (model.affiliations(knownAt).constituents.has(actorId)) return snapshot.voices;
  const rows = await resultInSlices(rowsSpokenBy(model, actorId, knownAt));
  return (id) => voicesOn(model, id, knownAt, { ...filter, rows: rows.get(id) ?? [] });
}
