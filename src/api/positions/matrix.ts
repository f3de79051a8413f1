import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import type { Level as LevelWord } from '../../domain/vocabulary.ts';
import { RowsOf } from '../../http/tables/rows.ts';
import { derived } from '../../http/tables/table.ts';
import { stageOf } from '../../ledger/reading/stage.ts';
import { ActorRef, Level, Ref, StanceRef } from '../../nouns/shapes.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { actorRef, refTo } from '../present.ts';
import { selectedProposals } from '../proposals.ts';
import { leastListed, listed } from './listed.ts';
import { actorInRow, positionOf } from './position.ts';
import type { MatrixQuery } from './query.ts';
import { AnswerMeta, OWN, RowActor, Stage, WHOLE } from './schema.ts';
import { answerMeta, type Snapshot, snapshotOf, tallyOf, type Wanted } from './snapshot.ts';

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

/** Enough for any dossier; a whole assembly has to be narrowed, and the error says how. */
const MAX_CELLS = 50_000;

/** Tidy rows, and the same as a grid. */
export async function matrixOf(context: Context, query: z.output<typeof MatrixQuery>, wanted: Wanted) {
  const { model } = context;
  const moment = context.moment(query);
  const { knownAt } = moment;
  const snapshot = snapshotOf(model, moment, query, wanted);
  const proposals = selectedProposals(context.model, query, knownAt);
  const refuseOver = (actors: number) => {
    const cells = proposals.length * actors;
    if (cells <= MAX_CELLS) return;
    const detail = `${proposals.length} proposals by ${actors} actors are ${cells} cells; at most ${MAX_CELLS} in one answer. Narrow it by dossier, proposals, tag, actors or group`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?proposals', detail }]);
  };
  if (query.actors === undefined && query.group === undefined) {
    // Counted first: who has a row is read off the columns, and what they say only where there is room for it.
    await inSlices(leastListed(proposals, snapshot), refuseOver);
    // The rows depend on the voices on each proposal: these are resolved in slices here, and remembered by the snapshot.
    await inSlices(proposals, (id) => void snapshot.voices(id));
  }
  const actors = listed(context, query, moment, proposals, snapshot);
  refuseOver(actors.length);
  const columns = actors.map((id) => actorRef(model, id, knownAt));
  const rows = proposals.map((id) => refTo(model, 'proposal', id, knownAt));
  const stages = proposals.map((id) => stageOf(model, id, snapshot));
  const { whole } = snapshot;
  // The text of what is frozen is made once for all rows.
  const inRow = {
    proposals: rows.map((ref) => Object.freeze(whole ? { ...ref, slug: ref.slug ?? ref.id } : bySlug(ref))),
    actors: columns.map((ref) => Object.freeze(whole ? actorInRow(ref, whole) : bySlug(ref))),
  };
  const cell = (row: number, column: number) => ({
    proposal: inRow.proposals[row] as (typeof inRow.proposals)[0],
    actor: inRow.actors[column] as (typeof inRow.actors)[0],
    ...cellOf(snapshot, proposals[row] as number, actors[column] as number),
    stage: whole || stages[row] !== 'open' ? stages[row] : undefined,
  });
  const { selection } = snapshot;
  const data: ReturnType<typeof cell>[] = [];
  const counted: Parameters<typeof tallyOf>[0][number][] = [];
  const levels: (LevelWord | null)[][] = proposals.map(() => []);
  await inSlices(places(proposals.length, actors.length), ([row, column]) => {
    const one = cell(row, column);
    counted.push(one);
    data.push(selection ? selection.of(one) : one);
    levels[row]?.push(one.level);
  });
  const staged = rows.map((ref, i) => ({ ...ref, stage: stages[i] as ReturnType<typeof stageOf> }));
  const grid = { proposals: staged, actors: columns, levels };
  return { data, grid, meta: answerMeta(context, moment, tallyOf(counted), '/v1/positions', query) };
}

function* places(rows: number, columns: number): Generator<[number, number]> {
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) yield [row, column];
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
    stance: stance && { id: stance.id, directness: stance.directness, rationale: stance.rationale },
    independentSources: rest.independentSources,
    attributed: snapshot.whole || others > 0 ? others : undefined,
  };
}

type Matrix = Awaited<ReturnType<typeof matrixOf>>;

/** A row a proposal, and a column for each actor. */
export function gridOf({ grid, meta }: Matrix): RowsOf {
  const columns = grid.actors.map(({ slug, id }, i) =>
    derived(slug ?? id, 'string', ({ levels }) => (levels as (LevelWord | null)[])[i]),
  );
  const proposal = derived('proposal', 'string', (row) => row.proposal);
  const rows = grid.proposals.map(({ slug }, i) => ({ proposal: slug, levels: grid.levels[i] }));
  return new RowsOf(rows, meta, [proposal, ...columns]);
}
