import type { Answer } from '@demarche/client';
import { keyOf, saysSame } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import { client } from '../../state/answers.ts';
import type { Moment } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';

type MatrixAnswer = Answer<'/v1/matrix'>;
export type MatrixCell = MatrixAnswer['cells'][number] & Cell;

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
  /** The distinct cells, keyed by their JSON. Equal cells are one object, in later answers as well. */
  distinct: ReadonlyMap<string, MatrixCell>;
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
  const query = { ...moment, asOf, dossier, ...(proposals && { proposals }) };
  const matrix = (more: { group?: string } = {}) =>
    client.GET('/v1/matrix', { params: { query: { ...query, ...more } }, signal });
  const [answer, ...inside] = await Promise.all([matrix(), ...unfolded.map((group) => matrix({ group }))]);
  const cells = new Map<string, Map<string, MatrixCell>>();
  const distinct = new Map<string, MatrixCell>();
  const sharedOf = (cell: MatrixAnswer['cells'][number]): MatrixCell => {
    const text = JSON.stringify(cell);
    const shared = distinct.get(text) ?? before?.distinct.get(text) ?? (cell as MatrixCell);
    distinct.set(text, shared);
    return shared;
  };
  const take = ({ data, actors, cells: said }: MatrixAnswer) => {
    const shared = said.map(sharedOf);
    const slugs = actors.map(slugOf);
    for (const { proposal, cells: places } of data) {
      const row = cells.get(slugOf(proposal)) ?? new Map<string, MatrixCell>();
      cells.set(slugOf(proposal), row);
      for (const [i, place] of places.entries()) row.set(slugs[i] as string, shared[place] as MatrixCell);
    }
  };
  for (const one of [...inside, answer]) take(one);

  const blocs = answer.actors.filter(({ type }) => GROUPS.has(type ?? '')).slice(0, MOST_GROUPS);
  const rows = await Promise.all(
    blocs.map((bloc) =>
      client.GET('/v1/actors/{id}/positions', {
        params: { path: { id: slugOf(bloc) }, query: { ...moment, asOf, dossier, include: ['members'] } },
        signal,
      }),
    ),
  );
  const members = new Map<string, Members>();
  const groups = new Set<string>();
  blocs.forEach((bloc, i) => {
    const group = slugOf(bloc);
    for (const row of rows[i]?.data ?? []) {
      if (!row.members || row.members.count === 0) continue;
      groups.add(group);
      members.set(keyOf(row.proposal.slug ?? '', group), row.members);
    }
  });
  const party = (actor: MatrixAnswer['actors'][number], within?: string): Party => ({
    slug: slugOf(actor),
    name: actor.name,
    type: actor.type,
    isGroup: within === undefined && groups.has(slugOf(actor)),
    within,
  });
  const parties = answer.actors.flatMap((actor) => {
    const open = inside[unfolded.indexOf(slugOf(actor))];
    return [party(actor), ...(open?.actors.map((member) => party(member, slugOf(actor))) ?? [])];
  });
  return {
    proposals: answer.data.map(({ proposal }) => ({ ...proposal, slug: slugOf(proposal) })),
    parties,
    cells,
    distinct,
    members,
    meta: answer.meta,
    permalink: withStances(client.permalink(answer)),
  };
}

/** The same question cell by cell: the matrix does not name the stances behind its cells. */
const withStances = (permalink: string): string =>
  permalink.replace('/v1/matrix?', '/v1/positions?').replace('&knownAt=', '&include=marks&knownAt=');

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
