import type { Schemas } from '@demarche/client';
import { client, isMissing } from '../../state/answers.ts';
import { all } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';
import { CLOCKS } from '../choices.ts';
import { type Cause, causesAmong, type Difference, differences, type Grid } from './diff.ts';
import type { Moments } from './moments.ts';

export interface Changed {
  changes: Difference[];
  causes: ReadonlyMap<string, Cause[]>;
  /** Cells that were compared. */
  cells: number;
  permalinks: { from: string | null; to: string };
  knownAt: number;
}

/** What the record says of one cell. */
type Find = (change: Difference) => Cause[];

/** Loads how a dossier differs between two moments, and the reasons on record for each difference. */
export async function loadChanges(
  question: { dossier: string; asOf: string; proposals?: string[] | undefined },
  { by, from, to }: Moments,
  signal: AbortSignal,
): Promise<Changed> {
  const at = (moment: string) =>
    client.GET('/v1/positions', {
      params: { query: { ...question, include: ['marks'], [CLOCKS[by]]: moment } },
      signal,
    });
  const [before, after] = await Promise.all([
    // Before its first revision there was no dossier to be known.
    at(from).catch((error: Error) => {
      if (isMissing(error)) return null;
      throw error;
    }),
    at(to),
  ]);
  const changes = differences(before ?? NOTHING, after);
  const revisions = [before?.meta.knownAt ?? 0, after.meta.knownAt] as const;
  const causes = new Map<string, Cause[]>();
  if (by !== 'day') {
    await Promise.all(
      [...new Set(changes.map(({ proposal }) => proposal.slug))].map(async (proposal) => {
        const find = await (by === 'published'
          ? sourcesOn(proposal, { by, from, to }, signal)
          : writesOn(proposal, ...revisions, signal));
        for (const change of changes) if (change.proposal.slug === proposal) causes.set(change.key, find(change));
      }),
    );
  }
  return {
    changes,
    causes,
    cells: after.data.length,
    permalinks: { from: before && client.permalink(before), to: client.permalink(after) },
    knownAt: after.meta.knownAt,
  };
}

const NOTHING: Grid = { data: [], grid: { proposals: [], actors: [], levels: [] } };

type Written = Parameters<typeof causesAmong>[0][number] & { actor: { slug: string | null; id: string } };
const WRITTEN = ['id', 'actor', 'createdRevision', 'supersedes', 'correctionReason', 'retracted'];
const LIMIT = 500;

/** What was written between two revisions of the stances on a proposal that a cell rests on. */
async function writesOn(proposal: string, from: number, to: number, signal: AbortSignal): Promise<Find> {
  const query = { proposal, withdrawn: true, knownAt: String(to), fields: WRITTEN, limit: LIMIT };
  const stances = await all<Written>(client.rows('/v1/stances', { params: { query }, signal }));
  return ({ actor, before, after }) => {
    // Leaves out stances of a group's members and representatives, which are not its own.
    const others = [before.stance?.id, after.stance?.id];
    const own = stances.filter((one) => slugOf(one.actor) === actor.slug || others.includes(one.id));
    return causesAmong(own, from, to);
  };
}

/** The documents that the new answer rests on and that appeared between the two days. */
async function sourcesOn(proposal: string, { from, to }: Moments, signal: AbortSignal): Promise<Find> {
  const statementsBy = (publishedBy: string) =>
    all<Pick<Schemas['Statement'], 'id' | 'source'>>(
      client.rows('/v1/statements', {
        params: { query: { proposal, publishedBy, fields: ['id', 'source'], limit: LIMIT } },
        signal,
      }),
    );
  const [stances, before, after] = await Promise.all([
    all<Pick<Schemas['Stance'], 'id' | 'statements'>>(
      client.rows('/v1/stances', {
        params: { query: { proposal, fields: ['id', 'statements'], limit: LIMIT } },
        signal,
      }),
    ),
    statementsBy(from),
    statementsBy(to),
  ]);
  const known = new Set(before.map(({ id }) => id));
  const appeared = new Map(after.flatMap(({ id, source }) => (known.has(id) ? [] : [[id, source] as const])));
  const statements = new Map(stances.map((one) => [one.id, one.statements]));
  return ({ after: { stance, claims = [] } }) => {
    const held = [stance, ...claims.map((claim) => (claim as { stance?: { id: string } }).stance)];
    const sources = held
      .flatMap((one) => statements.get(one?.id ?? '') ?? [])
      .flatMap(({ id }) => appeared.get(id) ?? []);
    return [...new Map(sources.map(({ id, name }) => [id, { kind: 'source' as const, id, words: name }])).values()];
  };
}
