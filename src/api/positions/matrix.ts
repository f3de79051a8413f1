import { z } from 'zod';
import type { Level as LevelWord } from '../../domain/vocabulary.ts';
import { rowText } from '../../http/answer/slices.ts';
import { AllRows, RowsOf, rowsFrom } from '../../http/tables/rows.ts';
import { derived } from '../../http/tables/table.ts';
import { holdersOneByOne } from '../../ledger/reading/holders.ts';
import { stageOf } from '../../ledger/reading/stage.ts';
import { Condition } from '../../nouns/condition.ts';
import { ActorRef, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { actorRef, refTo } from '../present.ts';
import { selectedProposals } from '../proposals.ts';
import { listed } from './listed.ts';
import { actorInRow, positionOf } from './position.ts';
import type { MatrixQuery } from './query.ts';
import { AnswerMeta, Claim, OWN, RowActor, Stage, WHOLE } from './schema.ts';
import { answerMeta, type LevelTally, type Snapshot, snapshotOf, Tally, tallyOf, type Wanted } from './snapshot.ts';

const RowProposal = z
  .strictObject({ id: z.string().optional().describe(WHOLE), slug: z.string(), name: z.string().optional() })
  .meta({
    id: 'RowProposal',
    description: 'A proposal, as rows name it.',
    examples: [{ slug: 'ceasefire-before-talks' }],
  });
const { level, absence, voice, via, since, until, certainty, confirmedOn, contested, independentSources } = OWN;
const MatrixCell = z
  .strictObject({
    proposal: RowProposal.describe('`grid.proposals` has its name.'),
    actor: RowActor.describe('`grid.actors` has its name.'),
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
    attributed: z
      .int()
      .optional()
      .describe('How many others say what the actor’s level is. Left out where nobody does.'),
    conditions: z.array(Condition).optional().describe('With include=marks, where there are any.'),
    claims: z.array(Claim).optional().describe('With include=marks: what others say the level is.'),
    stage: Stage.optional().describe('Left out where the proposal is open; `grid.proposals` has it too.'),
  })
  .meta({ id: 'MatrixCell', description: 'What has nothing to say is left out.' });
export const MatrixAnswer = z
  .strictObject({
    data: z.array(MatrixCell).describe('Tidy rows: one a cell, proposal by proposal.'),
    grid: z.strictObject({
      proposals: z.array(
        Ref.extend({ stage: Stage }).meta({
          id: 'StagedProposal',
          description: 'A proposal, and whether it was on the table.',
        }),
      ),
      actors: z.array(ActorRef),
      levels: z.array(z.array(Level.nullable())).describe('A row a proposal, a column an actor.'),
    }),
    meta: z.strictObject(AnswerMeta),
  })
  .meta({ id: 'MatrixAnswer', description: 'Positions of actors on proposals, as rows and as a grid.' });

/** More are written as they are read. */
const MANY_CELLS = 50_000;

/** Tidy rows, and the same as a grid. */
export async function matrixOf(context: Context, query: z.output<typeof MatrixQuery>, wanted: Wanted) {
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
  const actors = listed(context, query, moment, proposals, snapshot, (id) => found.get(id) ?? []);
  const columns = actors.map((id) => actorRef(model, id, knownAt));
  const rows = proposals.map((id) => refTo(model, 'proposal', id, knownAt));
  const stages = proposals.map((id) => stageOf(model, id, snapshot));
  const { whole } = snapshot;
  // The text of what is frozen is made once for all rows.
  const inRow = {
    proposals: rows.map((ref) => Object.freeze(whole ? { ...ref, slug: ref.slug ?? ref.id } : bySlug(ref))),
    actors: columns.map((ref) => Object.freeze(whole ? actorInRow(ref, whole) : bySlug(ref))),
  };
  const isLong = proposals.length * actors.length > MANY_CELLS;
  /** The cells of one proposal. What a long matrix reads of it is not kept for the next. */
  const cellsOf = (row: number) => {
    const own = isLong ? snapshotOf(model, moment, query, wanted) : snapshot;
    return actors.map((actorId, column) => ({
      proposal: inRow.proposals[row] as (typeof inRow.proposals)[0],
      actor: inRow.actors[column] as (typeof inRow.actors)[0],
      ...cellOf(own, proposals[row] as number, actorId),
      stage: whole || stages[row] !== 'open' ? stages[row] : undefined,
    }));
  };
  const { selection } = snapshot;
  const staged = rows.map((ref, i) => ({ ...ref, stage: stages[i] as ReturnType<typeof stageOf> }));
  const metaOf = (tally: LevelTally = tallyOf([])) => answerMeta(context, moment, tally, '/v1/positions', query);
  return { isLong, proposals: staged, actors: columns, cellsOf, metaOf, shown };

  function shown(cell: ReturnType<typeof cellsOf>[0]) {
    return selection ? (selection.of(cell) as typeof cell) : cell;
  }
}

type Matrix = Awaited<ReturnType<typeof matrixOf>>;

/** All of it at once. */
export async function wholeMatrix({ proposals, actors, cellsOf, metaOf, shown }: Matrix) {
  const data: ReturnType<typeof shown>[] = [];
  const levels: (LevelWord | null)[][] = [];
  const tally = new Tally();
  await inSlices(proposals.keys(), (row) => {
    const cells = cellsOf(row);
    for (const cell of cells) {
      data.push(shown(cell));
      tally.add(cell);
    }
    levels.push(cells.map(({ level }) => level));
  });
  return { data, grid: { proposals, actors, levels }, meta: metaOf(tally.done()) };
}

/** The same rows one after the other, however many. */
export const longRows = ({ proposals, cellsOf, metaOf, shown }: Matrix): AllRows =>
  new AllRows(
    rowsFrom(function* () {
      for (const row of proposals.keys()) {
        for (const cell of cellsOf(row)) yield shown(cell);
        yield undefined;
      }
    }),
    metaOf(),
  );

/** The same JSON, in pieces. */
export function* longJson({ proposals, actors, cellsOf, metaOf, shown }: Matrix): Generator<string> {
  const levels: (LevelWord | null)[][] = [];
  const tally = new Tally();
  yield '{"data":[';
  for (const row of proposals.keys()) {
    const cells = cellsOf(row);
    for (const [i, cell] of cells.entries()) {
      yield (row + i === 0 ? '' : ',') + rowText(shown(cell));
      tally.add(cell);
    }
    levels.push(cells.map(({ level }) => level));
  }
  yield '],"grid":{"proposals":[';
  for (const [i, proposal] of proposals.entries()) yield (i === 0 ? '' : ',') + JSON.stringify(proposal);
  yield `],"actors":${JSON.stringify(actors)},"levels":[`;
  for (const [i, row] of levels.entries()) yield (i === 0 ? '' : ',') + JSON.stringify(row);
  yield `]},"meta":${JSON.stringify(metaOf(tally.done()))}}`;
}

/** In each row or column the name is the same, and `grid` has it. */
const bySlug = ({ slug, id }: { slug: string | null; id: string }) => ({ slug: slug ?? id });

function cellOf(snapshot: Snapshot, proposalId: number, actorId: number) {
  const { level, absence, voice, via, since, until, certainty, confirmedOn, contested, stance, ...rest } = positionOf(
    snapshot,
    proposalId,
    actorId,
    snapshot.voices(proposalId).get(actorId),
  );
  const others = rest.attributed?.length ?? 0;
  const marks = snapshot.include.has('marks') && {
    conditions: rest.conditions,
    claims: rest.attributed?.map(({ claimant, level, stance: said }) => ({ claimant, level, stance: briefly(said) })),
  };
  return {
    level,
    absence,
    voice,
    via,
    since,
    until,
    certainty,
    confirmedOn,
    contested,
    stance: stance && briefly(stance),
    independentSources: rest.independentSources,
    attributed: snapshot.whole || others > 0 ? others : undefined,
    ...marks,
  };
}

const briefly = ({ id, directness, rationale }: z.output<typeof StanceRef>) => ({ id, directness, rationale });

/** A row a proposal, and a column for each actor. */
export function gridOf({ proposals, actors, cellsOf, metaOf }: Matrix): RowsOf {
  const columns = actors.map(({ slug, id }, i) =>
    derived(slug ?? id, 'string', ({ levels }) => (levels as (LevelWord | null)[])[i]),
  );
  const proposal = derived('proposal', 'string', (row) => row.proposal);
  const rows = rowsFrom(function* () {
    for (const [i, { slug }] of proposals.entries())
      yield { proposal: slug, levels: cellsOf(i).map(({ level }) => level) };
  });
  return new RowsOf(rows, metaOf(), [proposal, ...columns]);
}
