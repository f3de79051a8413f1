import { z } from 'zod';
import { getOrCreate } from '../../domain/lists.ts';
import type { Absence as AbsenceWord, Level as LevelWord } from '../../domain/vocabulary.ts';
import { LongAnswer } from '../../http/answer/slices.ts';
import { RowsOf, rowsFrom } from '../../http/tables/rows.ts';
import { derivedColumn } from '../../http/tables/table.ts';
import { stageOf } from '../../ledger/reading/absence.ts';
import { rowsBy } from '../../ledger/reading/holders.ts';
import { ConditionRecord } from '../../nouns/condition.ts';
import { ActorRef, component, Directness, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { Doubt } from '../../nouns/statement.ts';
import { mapInSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { ExpectationMark, openExpectations } from '../expectations.ts';
import { actorRef, refTo } from '../present.ts';
import { selectedProposals } from '../proposals.ts';
import { actorInRow, positionOf } from './position.ts';
import type { MatrixQuery } from './query.ts';
import { fewOf, rowActorsOfMany } from './row-actors.ts';
import { AnswerMeta, ClaimedLevel, OWN_VOICE, RowActor, Stage, WHOLE_ROWS } from './schema.ts';
import { type AnswerForm, answerMeta, readDoubts, type Snapshot, snapshotOf, Tally } from './snapshot.ts';

const RowProposal = z
  .strictObject({ id: z.string().optional().describe(WHOLE_ROWS), slug: z.string(), name: z.string().optional() })
  .meta({
    id: 'RowProposal',
    description: 'A proposal, as rows name it.',
    examples: [{ slug: 'ceasefire-before-talks' }],
  });
const { level, absence, voice, via, since, until, certainty, confirmedOn, contested, independentSources } = OWN_VOICE;
const OF_CELL = { level, absence, voice, via, since, until, certainty, confirmedOn, contested };
const MARKS = {
  conditions: z
    .array(ConditionRecord)
    .optional()
    .describe('Conditions of the stance; of tidy rows with include=marks.'),
  claims: z.array(ClaimedLevel).optional().describe('What others say the level is; of tidy rows with include=marks.'),
  doubts: z
    .array(Doubt)
    .optional()
    .describe('Statements, up to the requested day, against those behind the level; of tidy rows with include=marks.'),
  expectations: z
    .array(ExpectationMark)
    .optional()
    .describe(
      'Open expectations of the actor, of events with the proposal on the agenda; of tidy rows with include=marks.',
    ),
  stage: Stage.optional().describe('Stage of the proposal, unless it is open; also beside its name.'),
};
const StagedProposal = component('StagedProposal', 'A proposal, and whether it was on the table.', {
  ...Ref.shape,
  stage: Stage,
});
const MatrixCell = component('MatrixCell', 'An actor’s position on a proposal. Empty fields are left out.', {
  proposal: RowProposal.describe('Proposal of the cell; `grid.proposals` has its name.'),
  actor: RowActor.describe('Actor of the cell; `grid.actors` has its name.'),
  ...OF_CELL,
  stance: StanceRef.optional(),
  independentSources,
  attributed: z.int().optional().describe('Number of others who say what the actor’s level is. Left out if 0.'),
  ...MARKS,
});
const DistinctCell = component(
  'DistinctCell',
  'What one or more cells say: all that a drawn cell shows, without the evidence behind it.',
  { ...OF_CELL, stance: z.strictObject({ directness: Directness }).optional(), ...MARKS },
);
export const CompactMatrix = component(
  'CompactMatrix',
  'Positions of actors on proposals, with each distinct cell once: a small fraction of the bytes of tidy rows.',
  {
    data: z.array(
      component('CompactRow', 'The cells of one proposal.', {
        proposal: StagedProposal,
        cells: z.array(z.int()).describe('For each of `actors`, the place of what its cell says in `cells`, from 0.'),
      }),
    ),
    actors: z.array(ActorRef),
    cells: z.array(DistinctCell).describe('What the cells say, each once.'),
    meta: z.strictObject({ ...AnswerMeta, total: z.int().describe('Number of cells.') }),
  },
);
export const MatrixAnswer = component('MatrixAnswer', 'Positions of actors on proposals, as rows and as a grid.', {
  data: z.array(MatrixCell).describe('Tidy rows, one for each cell, proposal by proposal.'),
  grid: z.strictObject({
    proposals: z.array(StagedProposal),
    actors: z.array(ActorRef),
    levels: z.array(z.array(Level.nullable())).describe('Levels, with a row per proposal and a column per actor.'),
  }),
  meta: z.strictObject(AnswerMeta),
});

/** A matrix with more cells is computed as it is written. */
const MANY_CELLS = 50_000;

/**
 * Prepares the matrix; `cellsOf` computes the cells of one proposal.
 * @param form of tidy rows; null for the compact matrix, whose cells have all marks, and name neither stance nor place
 */
export async function matrixOf(context: Context, query: z.output<typeof MatrixQuery>, form: AnswerForm | null) {
  const { model } = context;
  const moment = context.moment(query);
  const { knownAt } = moment;
  const newSnapshot = (rowsOn?: ReturnType<typeof rowsBy>) =>
    form
      ? snapshotOf(model, moment, query, form, rowsOn)
      : snapshotOf(model, moment, { ...query, include: ['marks'] }, undefined, rowsOn);
  const snapshot = newSnapshot();
  const proposals = selectedProposals(context.model, query, knownAt);
  const actors = await rowActorsOfMany(query, proposals, snapshot);
  const columns = actors.map((id) => actorRef(model, id, knownAt));
  const rows = proposals.map((id) => refTo(model, 'proposal', id, knownAt));
  const stages = proposals.map((id) => stageOf(model, id, snapshot));
  const { whole } = snapshot;
  await readDoubts(snapshot);
  const marks = snapshot.include.has('marks') ? await openExpectations(context, moment, snapshot.filter) : null;
  // The JSON of a frozen object is made once for all rows.
  const inRow = {
    proposals: rows.map((ref) => Object.freeze(whole ? { ...ref, slug: ref.slug ?? ref.id } : bySlug(ref))),
    actors: columns.map((ref) => Object.freeze(whole ? actorInRow(ref, whole) : bySlug(ref))),
  };
  const isLong = proposals.length * actors.length > MANY_CELLS;
  const few = fewOf(model, actors, knownAt);
  const rowsOn = few && rowsBy(model, few, knownAt);
  /** The cells of one proposal. A long matrix forgets what it read for one proposal before the next. */
  const cellsOf = (row: number) => {
    const own = isLong ? { ...newSnapshot(rowsOn), against: snapshot.against } : snapshot;
    const [id, proposal] = [proposals[row] as number, inRow.proposals[row] as (typeof inRow.proposals)[0]];
    const stage = whole || stages[row] !== 'open' ? stages[row] : undefined;
    return actors.map((actorId, column) => {
      const place = form && { proposal, actor: inRow.actors[column] as (typeof inRow.actors)[0] };
      return cellOf(own, id, actorId, marks, place, stage);
    });
  };
  const { selection } = snapshot;
  const staged = rows.map((ref, i) => ({ ...ref, stage: stages[i] as ReturnType<typeof stageOf> }));
  const metaOf = (tally = new Tally().done()) =>
    answerMeta(context, moment, tally, form ? '/v1/positions' : '/v1/matrix', query);
  const shown = (cell: ReturnType<typeof cellsOf>[0]) => (selection ? (selection.of(cell) as typeof cell) : cell);
  return { isLong, proposals: staged, actors: columns, cellsOf, metaOf, shown };
}

type Matrix = Awaited<ReturnType<typeof matrixOf>>;
type Cell = ReturnType<Matrix['cellsOf']>[0];

/** A matrix held in memory whole. */
export async function wholeMatrix<R, B extends object>({ rows, beside }: LongAnswer<R | undefined, B>) {
  const data = await mapInSlices(rows, (row) => row);
  return { data, ...beside() };
}

/** A matrix of any size: each cell is dropped once it has been written. */
export function longMatrix({ proposals, actors, cellsOf, metaOf, shown }: Matrix) {
  let [levels, tally] = [[] as (LevelWord | null)[][], new Tally()];
  const beside = () => ({ grid: { proposals, actors, levels }, meta: metaOf(tally.done()) });
  return new LongAnswer(rowsFrom(rows), metaOf(), beside);

  function* rows() {
    [levels, tally] = [[], new Tally()];
    for (const row of proposals.keys()) {
      const cells = cellsOf(row);
      for (const cell of cells) {
        tally.add(cell);
        yield shown(cell);
      }
      levels.push(cells.map(({ level }) => level));
      yield undefined;
    }
  }
}

/** The matrix by its distinct cells, which are numbered as they come. */
export function compactMatrix({ proposals, actors, cellsOf, metaOf }: Matrix) {
  let [places, cells, tally] = [new Map<string, number>(), [] as Cell[], new Tally()];
  return new LongAnswer(rowsFrom(rows), metaOf(), () => ({ actors, cells, meta: metaOf(tally.done()) }));

  function* rows() {
    [places, cells, tally] = [new Map(), [], new Tally()];
    for (const [row, proposal] of proposals.entries()) {
      // Most cells equal the last one at their level, and comparing their JSON would take a third of all work.
      const last = new Map<LevelWord | null, number>();
      const placeOf = (cell: Cell): number => {
        tally.add(cell);
        const before = last.get(cell.level);
        if (before !== undefined && isAlike(cells[before] as Cell, cell)) return before;
        const place = getOrCreate(places, JSON.stringify(cell), () => cells.push(cell) - 1);
        last.set(cell.level, place);
        return place;
      };
      yield { proposal, cells: cellsOf(row).map(placeOf) };
    }
  }
}

const PLAIN = Object.keys({ ...OF_CELL, ...MARKS }) as (keyof typeof OF_CELL | keyof typeof MARKS)[];
/** True only if two cells are equal. Equal cells may give false, because parts that are objects are compared by identity. */
const isAlike = (one: Cell, other: Cell): boolean =>
  PLAIN.every((name) => one[name] === other[name]) && one.stance?.directness === other.stance?.directness;

/** Only the slug: the name is the same in the whole row or column, and `grid` has it. */
const bySlug = ({ slug, id }: { slug: string | null; id: string }) => ({ slug: slug ?? id });

/** Fields are named one by one: to spread them from object to object would take a third of all work on a matrix. */
function cellOf<P extends { proposal: object; actor: object }, S>(
  snapshot: Snapshot,
  proposalId: number,
  actorId: number,
  marks: Awaited<ReturnType<typeof openExpectations>> | null,
  place: P | null,
  stage: S,
) {
  const at = positionOf(snapshot, proposalId, actorId, snapshot.voices(proposalId).get(actorId));
  const { stance, attributed } = at;
  const others = attributed?.length ?? 0;
  return {
    proposal: place?.proposal as P['proposal'],
    actor: place?.actor as P['actor'],
    level: at.level,
    absence: at.absence,
    voice: at.voice,
    via: at.via,
    since: at.since,
    until: at.until,
    certainty: at.certainty,
    confirmedOn: at.confirmedOn,
    contested: at.contested,
    stance: stance && (place ? briefly(snapshot, stance) : ({ directness: stance.directness } as typeof stance)),
    independentSources: place ? at.independentSources : undefined,
    attributed: snapshot.whole || (place && others > 0) ? others : undefined,
    conditions: marks ? at.conditions : undefined,
    claims: marks
      ? attributed?.map(({ claimant, level, certainty, doubts, stance: said }) => ({
          claimant,
          level,
          certainty: snapshot.certainVoices ? certainty : undefined,
          doubts,
          stance: briefly(snapshot, said),
        }))
      : undefined,
    doubts: at.doubts,
    expectations: marks?.(proposalId, actorId),
    stage,
  };
}

const briefly = ({ include }: Snapshot, { id, directness, rationale, impliedBy }: z.output<typeof StanceRef>) => ({
  id,
  directness,
  rationale,
  impliedBy: include.has('impliedBy') ? impliedBy : undefined,
});

/** A table with a row for each proposal and a column for each actor: its level or, without one, why it has none. */
export function gridOf({ proposals, actors, cellsOf, metaOf }: Matrix): RowsOf {
  const columns = actors.map(({ slug, id }, i) =>
    derivedColumn(slug ?? id, 'string', ({ cells }) => (cells as (LevelWord | AbsenceWord)[])[i]),
  );
  const proposal = derivedColumn('proposal', 'string', (row) => row.proposal);
  const rows = rowsFrom(function* () {
    for (const [i, { slug }] of proposals.entries())
      yield { proposal: slug, cells: cellsOf(i).map(({ level, absence }) => level ?? absence) };
  });
  return new RowsOf(rows, metaOf(), [proposal, ...columns]);
}
