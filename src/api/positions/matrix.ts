import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { score } from '../../domain/levels.ts';
import { Refusal } from '../../domain/refusal.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { mediaTypeFor } from '../../http/negotiate.ts';
import type { RequestOf } from '../../http/operation.ts';
import type { Context } from '../context.ts';
import { filterBy } from '../names.ts';
import { actorRef, refTo } from '../present.ts';
import type * as contracts from './contracts.ts';
import { isPermalink } from './permalink.ts';
import { positionOf } from './position.ts';
import { scopeOf } from './scope.ts';
import { answerMeta, listed, type Selection } from './store.ts';

export interface MatrixSelection extends Selection {
  dossier?: string;
  proposals?: string[];
  tag?: string;
  layout?: 'tidy' | 'grid';
}

/** Enough for a dossier of any size; a whole assembly is asked for in parts, and told so. */
const MAX_CELLS = 50_000;

/** Proposals × actors, as JSON or, by `Accept`, as CSV. */
export function listPositions(
  context: Context,
  request: RequestOf<typeof contracts.listPositions>,
  reply: FastifyReply,
) {
  const { query, headers } = request;
  const answer = matrixOf(context, query);
  if (isPermalink(query)) reply.pinned();
  if (mediaTypeFor(headers.accept, ['application/json', 'text/csv']) !== 'text/csv') return answer as never;
  reply.type('text/csv; charset=utf-8; header=present').header('link', `<${answer.meta.permalink}>; rel="canonical"`);
  return matrixCsv(answer, query.layout ?? 'tidy');
}

/** Tidy rows, and the same as a grid. */
function matrixOf(context: Context, query: MatrixSelection) {
  const { model } = context;
  const moment = context.moment(query);
  const { knownAt } = moment;
  const scope = scopeOf(model, moment, query);
  const proposals = proposalsOf(context, query, knownAt);
  const actors = listed(context, query, moment, proposals, scope);
  const cells = proposals.length * actors.length;
  if (cells > MAX_CELLS) {
    const detail = `${proposals.length} proposals by ${actors.length} actors are ${cells} cells; at most ${MAX_CELLS} in one answer. Narrow it by dossier, proposals, tag, actors or group`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?proposals', detail }]);
  }
  const columns = actors.map((id) => actorRef(model, id, knownAt));
  const data = proposals.flatMap((proposalId) => {
    const proposal = refTo(model, 'proposal', proposalId, knownAt);
    const voices = scope.voices(proposalId);
    return actors.map((id, i) => {
      const { level, voice, via, since, until, contested, stance, independentSources, attributed } = positionOf(
        scope,
        id,
        voices.get(id),
      );
      return {
        proposal,
        actor: columns[i] as (typeof columns)[number],
        level,
        voice,
        via,
        since,
        until,
        contested,
        stance: stance && { id: stance.id },
        independentSources,
        attributed: attributed.length,
      };
    });
  });
  const levels = proposals.map((_, row) =>
    actors.map((__, column) => data[row * actors.length + column]?.level ?? null),
  );
  const grid = { proposals: proposals.map((id) => refTo(model, 'proposal', id, knownAt)), actors: columns, levels };
  return { data, grid, meta: answerMeta(context, moment, levels.flat(), '/v1/positions', query) };
}

function proposalsOf({ model }: Context, query: MatrixSelection, knownAt: number): number[] {
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const asked = query.proposals?.map((text) => filterBy(model, 'proposal', 'proposals', text) as number);
  const all = asked ?? model.stores.proposal.entries().map(({ id }) => id);
  return all.filter((id) => {
    const value = model.stores.proposal.get(id, knownAt);
    if (!value || (dossier !== undefined && value.dossierId !== dossier)) return false;
    return query.tag === undefined || value.tags.includes(query.tag);
  });
}

type Matrix = ReturnType<typeof matrixOf>;

/** A row a cell, or a row a proposal. Cells that a spreadsheet would take for a formula are guarded. */
function matrixCsv({ data, grid, meta }: Matrix, layout: 'tidy' | 'grid'): string {
  const options = { escape_formulas: true, record_delimiter: 'windows' } as const;
  if (layout === 'grid') {
    const header = ['proposal', ...grid.actors.map(({ slug }) => slug)];
    return stringify(
      [header, ...grid.proposals.map(({ slug }, i) => [slug, ...(grid.levels[i] as (Level | null)[])])],
      options,
    );
  }
  const rows = data.map((cell) => ({
    proposal: cell.proposal.slug,
    proposal_name: cell.proposal.name,
    actor: cell.actor.slug,
    actor_name: cell.actor.name,
    level: cell.level,
    score: cell.level && score(cell.level),
    voice: cell.voice,
    via: cell.via?.slug,
    since: cell.since,
    until: cell.until,
    contested: String(cell.contested),
    stance: cell.stance?.id,
    independent_sources: cell.independentSources,
    attributed: cell.attributed,
    as_of: meta.asOf,
    known_at: meta.knownAt,
  }));
  return stringify(rows, { ...options, header: true, columns: TIDY });
}

const TIDY = [
  'proposal',
  'proposal_name',
  'actor',
  'actor_name',
  'level',
  'score',
  'voice',
  'via',
  'since',
  'until',
  'contested',
  'stance',
  'independent_sources',
  'attributed',
  'as_of',
  'known_at',
];
