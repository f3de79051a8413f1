import type { Answer } from '@demarche/client';
import { isSame, keyOf, saysSame } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import { client } from '../../state/answers.ts';
import type { Moment } from '../../state/dossier.ts';

export type MatrixAnswer = Answer<'/v1/positions'>;
export type MatrixCell = MatrixAnswer['data'][number] & Cell;

export interface Proposal {
  slug: string;
  name: string;
  stage?: string;
}
export interface Party {
  slug: string;
  name: string;
  type?: string | null;
  /** Whether its members can be unfolded. */
  isGroup: boolean;
  /** The group under which it is shown. */
  within?: string;
}
/** A group's members on one proposal, beside its own line. */
export type Members = NonNullable<Answer<'/v1/actors/{id}/positions'>['data'][number]['members']>;

export interface Grid {
  proposals: Proposal[];
  parties: Party[];
  /** Keyed by proposal, then by party: building and hashing a combined key for thousands of cells is slow. */
  cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
  members: ReadonlyMap<string, Members>;
  meta: MatrixAnswer['meta'];
  permalink: string;
}

export interface GridQuestion {
  dossier: string;
  asOf: string;
  /** The proposals to show, if the dossier is too large to be shown at once. */
  proposals?: string[];
  /** Groups whose members are shown. */
  unfolded: string[];
  moment: Moment;
}

export const nameOf = (question: GridQuestion): string => `matrix ${JSON.stringify(question)}`;

const GROUPS = new Set(['bloc', 'organization']);
/** Members are loaded for at most this many groups; a dossier with more is not about groups. */
const MOST_GROUPS = 12;

/** The whole matrix, with the groups among its parties and the members of those that are unfolded. */
export async function loadGrid(
  { dossier, asOf, proposals, unfolded, moment }: GridQuestion,
  before: Grid | undefined,
  signal: AbortSignal,
): Promise<Grid> {
  const query = { ...moment, asOf, dossier, ...(proposals && { proposals }), include: ['marks' as const] };
  const matrix = (more: { group?: string } = {}) =>
    client.GET('/v1/positions', { params: { query: { ...query, ...more } }, signal });
  const [answer, ...inside] = await Promise.all([matrix(), ...unfolded.map((group) => matrix({ group }))]);
  const cells = new Map<string, Map<string, MatrixCell>>();
  const take = ({ data }: MatrixAnswer) => {
    let row = new Map<string, MatrixCell>();
    let known: ReadonlyMap<string, MatrixCell> | undefined;
    let proposal: string | null = null;
    for (const cell of data as MatrixCell[]) {
      // Those of a proposal come one after the other.
      if (cell.proposal.slug !== proposal) {
        proposal = cell.proposal.slug;
        row = cells.get(proposal) ?? new Map();
        cells.set(proposal, row);
        known = before?.cells.get(proposal);
      }
      // Keeps the old object of an unchanged cell, so that it is not rendered again.
      const kept = known?.get(cell.actor.slug);
      row.set(cell.actor.slug, kept && isSame(kept, cell) ? kept : cell);
    }
  };
  for (const one of [...inside, answer]) take(one);

  const blocs = answer.grid.actors.filter(({ type }) => GROUPS.has(type ?? '')).slice(0, MOST_GROUPS);
  const rows = await Promise.all(
    blocs.map(({ slug, id }) =>
      client.GET('/v1/actors/{id}/positions', {
        params: { path: { id: slug ?? id }, query: { ...moment, asOf, dossier, include: ['members'] } },
        signal,
      }),
    ),
  );
  const members = new Map<string, Members>();
  const groups = new Set<string>();
  blocs.forEach(({ slug, id }, i) => {
    for (const row of rows[i]?.data ?? []) {
      if (!row.members || row.members.count === 0) continue;
      groups.add(slug ?? id);
      members.set(keyOf(row.proposal.slug ?? '', slug ?? id), row.members);
    }
  });
  const party = ({ slug, id, name, type }: MatrixAnswer['grid']['actors'][number], within?: string): Party => ({
    slug: slug ?? id,
    name,
    type,
    isGroup: within === undefined && groups.has(slug ?? id),
    within,
  });
  const parties = answer.grid.actors.flatMap((actor) => {
    const open = inside[unfolded.indexOf(actor.slug ?? actor.id)];
    return [party(actor), ...(open?.grid.actors.map((member) => party(member, actor.slug ?? actor.id)) ?? [])];
  });
  return {
    proposals: answer.grid.proposals.map(({ slug, id, name, stage }) => ({ slug: slug ?? id, name, stage })),
    parties,
    cells,
    members,
    meta: answer.meta,
    permalink: client.permalink(answer),
  };
}

/** A cell that differs from an earlier answer. */
export interface Change {
  proposal: Proposal;
  party: Party;
  before: MatrixCell;
  after: MatrixCell;
}

/** The cells that differ between two answers in their level, absence or directness. */
export function changesBetween(before: Grid, after: Grid): Change[] {
  const changes: Change[] = [];
  for (const proposal of after.proposals) {
    const [row, next] = [before.cells.get(proposal.slug), after.cells.get(proposal.slug)];
    for (const party of after.parties) {
      if (party.within !== undefined) continue;
      const [one, other] = [row?.get(party.slug), next?.get(party.slug)];
      if (one && other && one !== other && !saysSame(one, other))
        changes.push({ proposal, party, before: one, after: other });
    }
  }
  return changes;
}
