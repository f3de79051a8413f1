import type { Cell } from '../../marks/marks.ts';
import { client } from '../../state/answers.ts';
import { boundsOf, type Day, dayOf } from './days.ts';
import type { Lane, Said } from './lanes.ts';

interface StanceRow {
  id: string;
  validFrom: string;
  directness: Said['directness'];
  statements: { id: string }[];
}
interface StatementRow {
  id: string;
  spokenOn: string | null;
}

/** When each stance of a proposal or an actor began, and when it was said. */
export async function loadSaid(
  of: { proposal: string } | { actor: string },
  { publishedBy, ...more }: { dossier?: string; knownAt?: string; publishedBy?: string },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Said>> {
  const query = { ...of, ...more, limit: 500 };
  const fields = ['id', 'validFrom', 'directness', 'statements.id'];
  const [stances, statements] = await Promise.all([
    few<StanceRow>(client.pages('/v1/stances', { params: { query: { ...query, fields } }, signal })),
    few<StatementRow>(
      client.pages('/v1/statements', { params: { query: { ...query, fields: ['id', 'spokenOn'] } }, signal }),
    ),
  ]);
  const spoken = new Map(statements.map(({ id, spokenOn }) => [id, spokenOn]));
  const latest = publishedBy ? dayOf(publishedBy) : Number.POSITIVE_INFINITY;
  return new Map(
    stances.map((stance) => [
      stance.id,
      {
        begin: boundsOf(stance.validFrom),
        directness: stance.directness,
        days: daysOf(stance, spoken).filter((day) => day <= latest),
      },
    ]),
  );
}

function daysOf({ validFrom, statements }: StanceRow, spoken: ReadonlyMap<string, string | null>): Day[] {
  const texts = statements.map(({ id }) => spoken.get(id)).filter((text): text is string => !!text);
  return (texts.length > 0 ? texts : [validFrom]).flatMap((text) => {
    const { first, last } = boundsOf(text);
    return first !== null && first === last ? [first] : [];
  });
}

/** More records than this are ballots: they are not asked for, because the timeline says all about them. */
const MOST = 2000;

async function few<T>(pages: AsyncGenerator<{ data: unknown[]; meta: { total: number } }>): Promise<T[]> {
  const rows: T[] = [];
  for await (const { data, meta } of pages) {
    if (meta.total > MOST) return [];
    rows.push(...(data as T[]));
  }
  return rows;
}

/** Where each lane stands on the day asked; of one that spoke only later, nothing is known. */
export const cellsOn = (lanes: readonly Lane[], rows: readonly (readonly [string, Cell])[]): Map<string, Cell> =>
  new Map([...lanes.map(({ slug }): [string, Cell] => [slug, { level: null }]), ...rows]);
