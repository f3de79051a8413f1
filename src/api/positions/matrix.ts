import type { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { RowsOf } from '../../http/tables/rows.ts';
import { derived } from '../../http/tables/table.ts';
import { stageOf } from '../../ledger/reading/stage.ts';
import { inSlices } from '../../runtime/turns.ts';
import type { Context } from '../context.ts';
import { actorRef, refTo } from '../present.ts';
import { selectedProposals } from '../proposals.ts';
import { listed } from './listed.ts';
import { positionOf } from './position.ts';
import type { MatrixQuery } from './query.ts';
import { answerMeta, type Snapshot, snapshotOf, tallyOf } from './snapshot.ts';

/** Enough for any dossier; a whole assembly has to be narrowed, and the error says how. */
const MAX_CELLS = 50_000;

/** Tidy rows, and the same as a grid. */
export async function matrixOf(context: Context, query: z.output<typeof MatrixQuery>) {
  const { model } = context;
  const moment = context.moment(query);
  const { knownAt } = moment;
  const snapshot = snapshotOf(model, moment, query);
  const proposals = selectedProposals(context.model, query, knownAt);
  // The rows depend on the voices on each proposal: these are resolved in slices here, and remembered by the snapshot.
  if (query.actors === undefined && query.group === undefined) {
    await inSlices(proposals, (id) => void snapshot.voices(id));
  }
  const actors = listed(context, query, moment, proposals, snapshot);
  const cells = proposals.length * actors.length;
  if (cells > MAX_CELLS) {
    const detail = `${proposals.length} proposals by ${actors.length} actors are ${cells} cells; at most ${MAX_CELLS} in one answer. Narrow it by dossier, proposals, tag, actors or group`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?proposals', detail }]);
  }
  const columns = actors.map((id) => actorRef(model, id, knownAt));
  const rows = proposals.map((id) => refTo(model, 'proposal', id, knownAt));
  const data: ReturnType<typeof cellOf>[] = [];
  const levels: (Level | null)[][] = proposals.map(() => []);
  await inSlices(places(proposals.length, actors.length), ([row, column]) => {
    const cell = cellOf(snapshot, proposals[row] as number, actors[column] as number);
    data.push(cell);
    levels[row]?.push(cell.level);
  });
  const grid = { proposals: rows, actors: columns, levels };
  return { data, grid, meta: answerMeta(context, moment, tallyOf(data), '/v1/positions', query) };
}

function* places(rows: number, columns: number): Generator<[number, number]> {
  for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) yield [row, column];
}

function cellOf(snapshot: Snapshot, proposalId: number, actorId: number) {
  const { model, knownAt } = snapshot;
  const {
    level,
    absence,
    voice,
    via,
    since,
    until,
    certainty,
    confirmedOn,
    contested,
    stance,
    independentSources,
    attributed,
  } = positionOf(snapshot, proposalId, actorId, snapshot.voices(proposalId).get(actorId));
  return {
    proposal: refTo(model, 'proposal', proposalId, knownAt),
    actor: actorRef(model, actorId, knownAt),
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
    independentSources,
    attributed: attributed.length,
    stage: stageOf(model, proposalId, snapshot),
  };
}

type Matrix = Awaited<ReturnType<typeof matrixOf>>;

/** A row a proposal, and a column for each actor. */
export function gridOf({ grid, meta }: Matrix): RowsOf {
  const columns = grid.actors.map(({ slug, id }, i) =>
    derived(slug ?? id, 'string', ({ levels }) => (levels as (Level | null)[])[i]),
  );
  const proposal = derived('proposal', 'string', (row) => row.proposal);
  const rows = grid.proposals.map(({ slug }, i) => ({ proposal: slug, levels: grid.levels[i] }));
  return new RowsOf(rows, meta, [proposal, ...columns]);
}
