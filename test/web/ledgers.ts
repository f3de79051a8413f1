import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { KEY, launch, until } from '../robustness/server.ts';

/** A data folder after its server's first start, and the key that was printed then. */
export interface Ledger {
  dataDir: string;
  key: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    ledgers: { firstDossier: Ledger; empty: Ledger };
  }
}

/** Starts the program once with the first dossier and once without. Tests copy what it left: a first start takes seconds. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-ledgers-'));
  const start = async (name: string, settings: Record<string, string>): Promise<Ledger> => {
    const dataDir = join(folder, name);
    const child = launch({ DATA_DIR: dataDir, IMPORT_DIR: join(folder, `${name}-imports`), ...settings });
    const key = () => KEY.exec(child.stdout())?.[1];
    await until('the server prints a key', key);
    await child.end();
    return { dataDir, key: key() as string };
  };
  const [firstDossier, empty] = await Promise.all([
    start('first-dossier', {}),
    start('empty', { LOAD_FIRST_DOSSIER: 'false' }),
  ]);
  provide('ledgers', { firstDossier, empty });
  return () => rmSync(folder, { recursive: true, force: true });
}
