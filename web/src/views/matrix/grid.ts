import type { Answer } from '@demarche/client';
import type { Cell } from '../../marks/marks.ts';
import { client } from '../../state/answers.ts';
import { keyOf } from './key.ts';

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
  /** Has members, who can be unfolded. */
  isGroup: boolean;
  /** The group below which it is shown. */
  within?: string;
}
/** A group's members on one proposal, beside its own line. */
export type Members = NonNullable<Answer<'/v1/actors/{id}/positions'>['data'][number]['members']>;

export interface Grid {
  proposals: Proposal[];
  parties: Party[];
  cells: ReadonlyMap<string, MatrixCell>;
  members: ReadonlyMap<string, Members>;
  meta: MatrixAnswer['meta'];
  permalink: string;
}

export interface GridQuestion {
  dossier: string;
  asOf: string;
  /** Of a dossier too large to be shown at once. */
  proposals?: string[];
  /** Groups whose members are shown. */
  unfolded: string[];
  moment: Record<string, string>;
}

const GROUPS = new Set(['bloc', 'organization']);
/** The members of so many groups are looked for; a dossier with more is not about groups. */
const MOST_GROUPS = 12;

/** The whole matrix, with the groups among its parties and the members of those that are unfolded. */
export async function loadGrid(
  { dossier, asOf, proposals, unfolded, moment }: GridQuestion,
  signal: AbortSignal,
): Promise<Grid> {
  const query = {
    ...(moment as object),
    asOf,
    dossier,
    ...(proposals && { proposals }),
    ...({ include: ['marks'] } as object),
  };
  const matrix = (more: object = {}) =>
    client.GET('/v1/positions', { params: { query: { ...query, ...more } }, signal });
  const [answer, ...inside] = await Promise.all([matrix(), ...unfolded.map((group) => matrix({ group }))]);
  const cells = new Map<string, MatrixCell>();
  const take = ({ data }: MatrixAnswer) => {
    for (const cell of data) cells.set(keyOf(cell.proposal.slug, cell.actor.slug), cell as MatrixCell);
  };
  for (const one of [...inside, answer]) take(one);

  const blocs = answer.grid.actors.filter(({ type }) => GROUPS.has(type ?? '')).slice(0, MOST_GROUPS);
  const rows = await Promise.all(
    blocs.map(({ slug, id }) =>
      client.GET('/v1/actors/{id}/positions', {
        params: { path: { id: slug ?? id }, query: { ...(moment as object), asOf, dossier, include: ['members'] } },
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

/** A cell that an earlier answer told otherwise. */
export interface Change {
  proposal: Proposal;
  party: Party;
  before: MatrixCell;
  after: MatrixCell;
}

/** What two answers tell differently: the level, why there is none, or how directly. */
export function changesBetween(before: Grid, after: Grid): Change[] {
  const changes: Change[] = [];
  for (const proposal of after.proposals) {
    for (const party of after.parties) {
      if (party.within !== undefined) continue;
      const key = keyOf(proposal.slug, party.slug);
      const [one, other] = [before.cells.get(key), after.cells.get(key)];
      if (one && other && said(one) !== said(other)) changes.push({ proposal, party, before: one, after: other });
    }
  }
  return changes;
}

const said = ({ level, absence, stance, contested, claims = [] }: MatrixCell): string =>
  JSON.stringify([
    level,
    level === null ? absence : stance?.directness,
    contested ?? false,
    claims.map((one) => one.level),
  ]);
