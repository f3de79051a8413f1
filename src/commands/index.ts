import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import type { Database, Log } from '../ledger/database/database.ts';
import { createKey, listKeys, revokeKey } from '../ledger/database/keys.ts';
import { type Ledger, ledgerOn, openLedger } from '../ledger/ledger.ts';
import { exportCommand, importCommand, verifyCommand } from './journal.ts';
import { loadFirstDossier } from './seed.ts';

// The server and all its routes take half a second to load: only what needs them does so.

export interface Command {
  usage: string;
  about: string;
  /** Whether it reads flags itself; others take none. */
  flags?: boolean;
  run(config: Config, args: string[]): Promise<void>;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const log: Log = { warn: (details, message) => void process.stderr.write(`${message} ${JSON.stringify(details)}\n`) };

const openConfigured = (config: Config, logger = log): Promise<Ledger> =>
  openLedger({
    databaseUrl: config.DATABASE_URL || undefined,
    dataDir: config.DATA_DIR,
    poolSize: config.POOL_SIZE,
    followIntervalMs: config.FOLLOW_INTERVAL_MS,
    log: logger,
  });

async function withLedger(config: Config, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const ledger = await openConfigured(config);
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function key(ledger: Ledger, [action, argument]: string[]): Promise<void> {
  if (action === 'create' && argument) {
    const made = await createKey(ledger.db, argument);
    return say(`${made.key}\n(key ${made.id}; it is shown this once)`);
  }
  if (action === 'list') {
    for (const k of await listKeys(ledger.db)) {
      say(`${k.id}  ${k.prefix}…  ${k.name}  ${k.revokedAt ? `revoked ${k.revokedAt.toISOString()}` : 'in force'}`);
    }
    return;
  }
  if (action === 'revoke' && /^\d+$/.test(argument ?? '')) {
    return say((await revokeKey(ledger.db, Number(argument))) ? 'revoked' : 'there is no such key in force');
  }
  throw new UsageError('usage: demarche key create NAME | list | revoke ID');
}

/** What stands behind `--journal`, where that is what is asked for: nothing, or the name of a file. */
function afterJournal(args: string[]): string[] | null {
  const [option, ...rest] = args;
  return option === '--journal' && rest.length <= 1 ? rest : null;
}

async function exported(config: Config, args: string[]): Promise<void> {
  const journal = afterJournal(args);
  if (!journal) throw new UsageError('usage: demarche export --journal [FILE]');
  await withLedger(config, (ledger) => exportCommand(ledger, journal[0]));
}

async function imported(config: Config, args: string[]): Promise<void> {
  if (args[0] !== '--journal') {
    const { importFiles } = await import('./import.ts');
    return importFiles(config, args, (work) => withLedger(config, work));
  }
  const [file] = afterJournal(args) ?? [];
  if (!file) throw new UsageError('usage: demarche import --journal FILE');
  await withLedger(config, (ledger) => importCommand(ledger, file));
}

async function verify([file, ...more]: string[]): Promise<void> {
  if (!file || more.length > 0) throw new UsageError('usage: demarche verify FILE');
  await verifyCommand(file);
}

/** The document needs the routes and no ledger at all. */
async function openapi(config: Config): Promise<void> {
  const nowhere = { kind: 'embedded', prisma: {}, query: async () => [] } as unknown as Database;
  const { buildApp } = await import('../app.ts');
  const app = buildApp(config, ledgerOn(nowhere, { followIntervalMs: 1000, log }));
  await app.ready();
  say(JSON.stringify(app.openapi, null, 2));
  await app.close();
}

export const COMMANDS = {
  serve: {
    usage: '',
    about: 'bring the ledger up to date and answer requests',
    run: async (config) => (await import('./serve.ts')).serve(config, openConfigured),
  },
  migrate: {
    usage: '',
    about: 'bring the ledger’s tables up to date',
    run: (config) => withLedger(config, async () => say('up to date')),
  },
  seed: {
    usage: '',
    about: 'load the first dossier',
    run: (config) =>
      withLedger(config, async (ledger) => {
        await ledger.follower.start();
        say(`revision ${await loadFirstDossier(ledger, Date.now)}`);
      }),
  },
  import: {
    usage: 'FORMAT FILE… | --journal FILE',
    about: 'read files into the ledger, or replay a journal into an empty one; alone, it lists the formats',
    flags: true,
    run: imported,
  },
  export: {
    usage: '--journal [FILE]',
    about: 'the whole ledger as a journal, to a file or to standard output',
    flags: true,
    run: exported,
  },
  verify: {
    usage: 'FILE',
    about: 'whether a journal is as it was written, and if not, where',
    flags: true,
    run: (_, args) => verify(args),
  },
  key: {
    usage: 'create NAME | list | revoke ID',
    about: 'API keys for writing',
    run: (config, args) => withLedger(config, (ledger) => key(ledger, args)),
  },
  openapi: { usage: '', about: 'print the OpenAPI document', run: openapi },
} satisfies Record<string, Command>;
