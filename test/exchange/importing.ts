import { readFileSync } from 'node:fs';
import { loadFirstDossier } from '../../src/control/operations.ts';
import { formatNamed } from '../../src/exchange/formats/formats.ts';
import type { Entry, EntryGroup, Refused } from '../../src/exchange/import/entry.ts';
import { type Imported, importGroups } from '../../src/exchange/import/pipeline.ts';
import type { PhaseProgress } from '../../src/exchange/import/report.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { testApp } from '../support/app.ts';
import { bytesOf } from './reading.ts';

export interface Asked {
  dryRun?: boolean;
  onError?: 'stop' | 'skip';
  origin?: string;
  options?: Record<string, string>;
  signal?: AbortSignal;
  onProgress?: (progress: PhaseProgress) => void;
}

/** A ledger with the first dossier, and imports into it. */
export async function importing() {
  const test = await testApp();
  const { ledger, database } = test;
  const imports = (groups: () => AsyncIterable<EntryGroup>, asked: Asked = {}): Promise<Imported> =>
    importGroups(ledger, test.clock.now, {
      groups,
      origin: asked.origin ?? 'test',
      reason: 'a test',
      dryRun: asked.dryRun ?? false,
      onError: asked.onError ?? 'stop',
      apiKeyId: null,
      signal: asked.signal,
      onProgress: asked.onProgress,
    });
  return {
    ...test,
    /** Once for a file: the first dossier and nothing else. */
    begin: () => loadFirstDossier(ledger, test.clock.now),
    head: () => ledger.follower.model.head,
    imports,
    entries: (entries: (Entry | Refused)[], asked?: Asked) =>
      imports(async function* () {
        for (const entry of entries) yield [entry];
      }, asked),
    file: (format: string, content: string | Uint8Array, asked: Asked = {}) =>
      imports(
        () =>
          (formatNamed(format) as NonNullable<ReturnType<typeof formatNamed>>).reader(
            (asked.options ?? {}) as Record<string, string>,
          )([{ name: 'file', bytes: bytesOf(content, 1000) }]),
        asked,
      ),
    rows: () => rowCounts(ledger, database),
  };
}

/** How many rows each table has: what "as before" means. */
async function rowCounts(ledger: Ledger, database: { query: Ledger['db']['query'] }) {
  const tables = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '\\_%' ORDER BY 1`,
    [],
  );
  const counts: Record<string, number> = { head: ledger.follower.model.head };
  for (const { name } of tables) {
    const [row] = await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${name}"`, []);
    counts[name] = row?.n ?? 0;
  }
  return counts;
}

export const firstDossier = (): { reason: string; drafts: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url), 'utf8'));

export const stance = (line: number, draft: object, externalId: string | null = `stance-${line}`): Entry => ({
  line,
  noun: 'stance',
  externalId,
  draft: { actor: 'ukraine', proposal: 'prisoner-exchange', level: 'support', validFrom: '2025-06-01', ...draft },
});

export const statement = (paraphrase: string, actor: unknown = 'ukraine') => ({
  source: { title: 'A report', publisher: 'A publisher' },
  paraphrase,
  chain: [{ actor, mode: 'said', named: true }],
});

export const proposal = (line: number, slug: string, draft: object = {}, externalId: string | null = null): Entry => ({
  line,
  noun: 'proposal',
  externalId,
  draft: { slug, dossier: 'ukraine-peace-talks', name: `Proposal ${slug}`, kind: 'talks', ...draft },
});
