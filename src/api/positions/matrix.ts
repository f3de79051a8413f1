import { z } from 'zod';
import { appendTo } from '../../domain/lists.ts';
import type { Absence as AbsenceWord, Level as LevelWord } from '../../domain/vocabulary.ts';
import { LongAnswer } from '../../http/answer/slices.ts';
import { RowsOf, rowsFrom } from '../../http/tables/rows.ts';
import { derivedColumn } from '../../http/tables/table.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import type { EvidenceFilter } from '../../ledger/reading/filter.ts';
import { holdersOneByOne } from '../../ledger/reading/holders.ts';
import { stageOf } from '../../ledger/reading/proposal-stage.ts';
import { ConditionRecord } from '../../nouns/condition.ts';
import { publicId } from '../../nouns/nouns.ts';
import { ActorRef, component, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { Doubt } from '../../nouns/statement.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { isExpected, outcomeAt, Probability, showProbability, wasPublic } from '../expectations.ts';
import { actorRef, refTo } from '../present.ts';
import { selectedProposals } from '../proposals.ts';
import { actorInRow, positionOf } from './position.ts';
import type { MatrixQuery } from './query.ts';
import { rowActors } from './row-actors.ts';
import { AnswerMeta, ClaimedLevel, OWN_VOICE, RowActor, Stage, WHOLE_ROWS } from './schema.ts';
import {
  type AnswerForm,
  answerMeta,
  type LevelTally,
  readDoubts,
  type Snapshot,
  snapshotOf,
  Tally,
} from './snapshot.ts';

const RowProposal = z
  .strictObject({ id: z.string().optional().describe(WHOLE_ROWS), slug: z.string(), name: z.string().optional() })
  .meta({
    id: 'RowProposal',
    description: 'A proposal, as rows name it.',
    examples: [{ slug: 'ceasefire-before-talks' }],
  });
const ExpectationMark = component('ExpectationMark', 'How likely an actor considers an event.', {
  id: z.string(),
  event: Ref.describe('The event that is expected.'),
  ...Probability.shape,
});
const { level, absence, voice, via, since, until, certainty, confirmedOn, contested, independentSources } = OWN_VOICE;
const MatrixCell = component('MatrixCell', 'An actor’s position on a proposal. Empty fields are left out.', {
  proposal: RowProposal.describe('Proposal of the cell; `grid.proposals` has its name.'),
  actor: RowActor.describe('Actor of the cell; `grid.actors` has its name.'),
  level,
  absence,
  voice,
  via,
  since,
  until,
  certainty,
  confirmedOn,
  contested,
  stance: StanceRef.optional(),
  independentSources,
  attributed: z.int().optional().describe('Number of others who say what the actor’s level is. Left out if 0.'),
  conditions: z.array(ConditionRecord).optional().describe('Conditions of the stance, with include=marks.'),
  claims: z.array(ClaimedLevel).optional().describe('With include=marks: what others say the level is.'),
  doubts: z
    .array(Doubt)
    .optional()
    .describe('With include=marks: statements, up to the requested day, against those behind the level.'),
  expectations: z
    .array(ExpectationMark)
    .optional()
    .describe('With include=marks: open expectations of the actor, of events with the proposal on their agenda.'),
  stage: Stage.optional().describe('Stage of the proposal, unless it is open; also in `grid.proposals`.'),
});
export const MatrixAnswer = component('MatrixAnswer', 'Positions of actors on proposals, as rows and as a grid.', {
  data: z.array(MatrixCell).describe('Tidy rows, one for each cell, proposal by proposal.'),
  grid: z.strictObject({
    proposals: z.array(
      Ref.extend({ stage: Stage }).meta({
        id: 'StagedProposal',
        description: 'A proposal, and whether it was on the table.',
      }),
    ),
    actors: z.array(ActorRef),
    levels: z.array(z.array(Level.nullable())).describe('Levels, with a row per proposal and a column per actor.'),
  }),
  meta: z.strictObject(AnswerMeta),
});

/** A matrix with more cells is computed as it is written. */
const MANY_CELLS = 50_000;

/** Prepares the matrix; `cellsOf` computes the tidy rows of one proposal. */
export async function matrixOf(context: Context, query: z.output<typeof MatrixQuery>, wanted: AnswerForm) {
  const { model } = context;
  const moment = context.moment(query);
  const { knownAt } = moment;
  const snapshot = snapshotOf(model, moment, query, wanted);
  const proposals = selectedProposals(context.model, query, knownAt);
  const found = new Map<number, number[]>();
  if (query.actors === undefined && query.group === undefined) {
    const holdersOn = holdersOneByOne(model, knownAt, snapshot.filter);
    await inSlices(proposals, (id) => void found.set(id, holdersOn(id)));
  }
  const actors = rowActors(context, query, moment, proposals, snapshot, (id) => found.get(id) ?? []);
  const columns = actors.map((id) => actorRef(model, id, knownAt));
  const rows = proposals.map((id) => refTo(model, 'proposal', id, knownAt));
  const stages = proposals.map((id) => stageOf(model, id, snapshot));
  const { whole } = snapshot;
  await readDoubts(snapshot);
  const marks = snapshot.include.has('marks') ? await expectationsIn(context, moment, snapshot.filter) : null;
  // The JSON of a frozen object is made once for all rows.
  const inRow = {
    proposals: rows.map((ref) => Object.freeze(whole ? { ...ref, slug: ref.slug ?? ref.id } : bySlug(ref))),
    actors: columns.map((ref) => Object.freeze(whole ? actorInRow(ref, whole) : bySlug(ref))),
  };
  const isLong = proposals.length * actors.length > MANY_CELLS;
  /** The cells of one proposal. A long matrix forgets what it read for one proposal before the next. */
  const cellsOf = (row: number) => {
    const own = isLong ? { ...snapshotOf(model, moment, query, wanted), against: snapshot.against } : snapshot;
    const [id, proposal] = [proposals[row] as number, inRow.proposals[row] as (typeof inRow.proposals)[0]];
    const stage = whole || stages[row] !== 'open' ? stages[row] : undefined;
    return actors.map((actorId, column) =>
      cellOf(own, id, actorId, marks, { proposal, actor: inRow.actors[column] as (typeof inRow.actors)[0], stage }),
    );
  };
  const { selection } = snapshot;
  const staged = rows.map((ref, i) => ({ ...ref, stage: stages[i] as ReturnType<typeof stageOf> }));
  const metaOf = (tally: LevelTally = new Tally().done()) => answerMeta(context, moment, tally, '/v1/positions', query);
  return { isLong, proposals: staged, actors: columns, cellsOf, metaOf, shown };

  function shown(cell: ReturnType<typeof cellsOf>[0]) {
    return selection ? (selection.of(cell) as typeof cell) : cell;
  }
}

type Matrix = Awaited<ReturnType<typeof matrixOf>>;

/** The whole matrix, held in memory. */
export async function wholeMatrix(matrix: Matrix) {
  const { rows, beside } = longMatrix(matrix);
  const data: ReturnType<Matrix['shown']>[] = [];
  await inSlices(rows, (cell) => void (cell && data.push(cell)));
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

/** Only the slug: the name is the same in the whole row or column, and `grid` has it. */
const bySlug = ({ slug, id }: { slug: string | null; id: string }) => ({ slug: slug ?? id });

type Expected = Awaited<ReturnType<typeof expectationsIn>>;

/** What the actors of cells expect of events with the proposal on their agenda. */
async function expectationsIn({ model }: Context, moment: Moment, { publishedBy, dates }: EvidenceFilter) {
  const { knownAt, asOf } = moment;
  const who = model.identities(knownAt);
  const expected = new Map<string, z.output<typeof ExpectationMark>[]>();
  await inSlices(model.stores.expectation.ids(), (id) => {
    const value = model.stores.expectation.get(id, knownAt);
    if (!value || !isExpected(model, value, { asOf, knownAt }, dates) || !wasPublic(model, value, knownAt, publishedBy))
      return;
    // Nobody expects any longer what has happened, or what was to happen by a day that has passed.
    if (outcomeAt(model, value, moment, publishedBy).outcome !== 'open') return;
    const mark = {
      id: publicId('expectation', id),
      event: refTo(model, 'event', value.eventId, knownAt),
      ...showProbability(value),
    };
    for (const { proposalId } of model.stores.event.get(value.eventId, knownAt)?.agenda ?? [])
      appendTo(expected, `${proposalId} ${who.of(value.holderId)}`, mark);
  });
  return (proposalId: number, actorId: number) => expected.get(`${proposalId} ${who.of(actorId)}`);
}

/** Fields are named one by one: to spread them from object to object would take a third of all work on a matrix. */
function cellOf<P, A, S>(
  snapshot: Snapshot,
  proposalId: number,
  actorId: number,
  marks: Expected | null,
  { proposal, actor, stage }: { proposal: P; actor: A; stage: S },
) {
  const at = positionOf(snapshot, proposalId, actorId, snapshot.voices(proposalId).get(actorId));
  const { stance, attributed } = at;
  const others = attributed?.length ?? 0;
  return {
    proposal,
    actor,
    level: at.level,
    absence: at.absence,
    voice: at.voice,
    via: at.via,
    since: at.since,
    until: at.until,
    certainty: at.certainty,
    confirmedOn: at.confirmedOn,
    contested: at.contested,
    stance: stance && briefly(stance),
    independentSources: at.independentSources,
    attributed: snapshot.whole || others > 0 ? others : undefined,
    conditions: marks ? at.conditions : undefined,
    claims: marks
      ? attributed?.map(({ claimant, level, certainty, doubts, stance: said }) => ({
          claimant,
          level,
          certainty: snapshot.certainVoices ? certainty : undefined,
          doubts,
          stance: briefly(said),
        }))
      : undefined,
    doubts: at.doubts,
    expectations: marks?.(proposalId, actorId),
    stage,
  };
}

const briefly = ({ id, directness, rationale }: z.output<typeof StanceRef>) => ({ id, directness, rationale });

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
