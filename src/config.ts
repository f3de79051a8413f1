import { z } from 'zod';
import { OperatorError } from './domain/refusal.ts';

/** Every setting with its type, default and purpose. A test keeps docs/configuration.md in step. */

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'a whole number')
    .transform(Number)
    .refine((n) => n >= min && n <= max, `from ${min} to ${max}`);
const onOff = z.enum(['true', 'false']).transform((text) => text === 'true');

export const SETTINGS = {
  HOST: { shape: z.string().min(1), default: '127.0.0.1', about: 'Address to listen on; 0.0.0.0 for all addresses.' },
  PORT: { shape: whole(0, 65_535), default: '8080', about: 'Port to listen on; 0 for any free port.' },
  DATABASE_URL: {
    shape: z.string().regex(/^(postgres(ql)?:\/\/.+)?$/, 'postgresql://user:password@host:port/database'),
    default: '',
    about: 'PostgreSQL 15 or newer. If empty, the embedded ledger in DATA_DIR is used.',
  },
  DATA_DIR: { shape: z.string().min(1), default: './data', about: 'Folder of the embedded ledger.' },
  LOAD_FIRST_DOSSIER: {
    shape: onOff,
    default: 'true',
    about: 'Whether an empty ledger starts with the first dossier.',
  },
  LANGUAGE: {
    shape: z.string().min(1),
    default: 'en',
    about:
      'Language (BCP 47) of names on record that do not state one. Clients that ask for another language get the names recorded in it, if there are any.',
  },
  POOL_SIZE: { shape: whole(2, 200), default: '10', about: 'Connections to PostgreSQL per process.' },
  WORKERS: {
    shape: whole(1, 64),
    default: '1',
    about: 'Processes that answer on one port, each with its own memory and pool; more than 1 requires PostgreSQL.',
  },
  FOLLOW_INTERVAL_MS: {
    shape: whole(50, 600_000),
    default: '1000',
    about: 'How often to look for revisions written by other servers, even if none was announced.',
  },
  MIN_REVISION_WAIT_MS: {
    shape: whole(0, 60_000),
    default: '2000',
    about: 'How long a read with minRevision may wait for that revision.',
  },
  BODY_LIMIT_BYTES: { shape: whole(1024, 1_000_000_000), default: '16777216', about: 'Largest request body accepted.' },
  IMPORT_LIMIT_BYTES: {
    shape: whole(1024, 1_000_000_000_000),
    default: '2147483648',
    about: 'Largest file accepted by an import.',
  },
  IMPORT_DIR: {
    shape: z.string().min(1),
    default: './data-imports',
    about: 'Folder that keeps uploaded files until they are imported. Servers on one PostgreSQL may share it.',
  },
  CHECKPOINT_DIR: {
    shape: z.string().min(1),
    default: './data-checkpoints',
    about:
      'Folder for copies of what the server keeps in memory of a large ledger, so that it starts quickly. It can be deleted at any time.',
  },
  CACHE_BYTES: {
    shape: whole(0, 100_000_000_000),
    default: '67108864',
    about: 'Memory for the cache of answers; 0 turns it off.',
  },
  FILE_CACHE_BYTES: {
    shape: whole(0, 1_000_000_000_000),
    default: '1073741824',
    about: 'Space in the temporary folder (TMPDIR) for whole lists that clients read by range; 0 turns this off.',
  },
  ANALYSES_AT_ONCE: {
    shape: whole(1, 64),
    default: '4',
    about: 'How many analyses run at the same time; others wait in a queue. Each may need a few hundred megabytes.',
  },
  ANALYSIS_THREADS: {
    shape: whole(0, 64),
    default: '1',
    about:
      'Threads for analyses and for whole lists as tables, in addition to the thread that answers everything else. Each has its own copy of the ledger’s columns in memory, but shares the texts. With 0, all work takes turns on one thread.',
  },
  ANALYSIS_TIME_MS: {
    shape: whole(100, 3_600_000),
    default: '30000',
    about: 'How long one analysis may compute, not counting the time in which others have their turn.',
  },
  REQUEST_TIMEOUT_MS: {
    shape: whole(1000, 3_600_000),
    default: '60000',
    about: 'How long a request may take to arrive.',
  },
  SEND_TIMEOUT_MS: {
    shape: whole(1000, 3_600_000),
    default: '60000',
    about: 'How long a client may stop reading an answer before its connection is closed.',
  },
  MAX_CONNECTIONS: {
    shape: whole(1, 1_000_000),
    default: '10000',
    about: 'How many connections may be open; further ones are closed at once. Keep it below the limit on open files.',
  },
  SHUTDOWN_TIMEOUT_MS: {
    shape: whole(0, 600_000),
    default: '10000',
    about: 'How long the server waits for work in progress after SIGTERM.',
  },
  TRUST_PROXY: { shape: onOff, default: 'false', about: 'Whether to trust the X-Forwarded-* headers of a proxy.' },
  LOG_LEVEL: {
    shape: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    default: 'info',
    about: 'How much to log on standard error: JSON lines, or readable lines on a terminal.',
  },
  LOG_REQUESTS: { shape: onOff, default: 'true', about: 'Whether each request is logged (at level info).' },
  CHECK_ANSWERS: {
    shape: onOff,
    default: 'false',
    about: 'Whether every answer is checked against its schema. For development; slower.',
  },
} as const;

export type Setting = keyof typeof SETTINGS;
export type Config = { [S in Setting]: z.output<(typeof SETTINGS)[S]['shape']> };

/** Reads the environment. Throws one error that names every fault. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const config = Object.entries(SETTINGS).map(([name, setting]) => {
    const given = environment[name];
    const result = setting.shape.safeParse(given === undefined || given === '' ? setting.default : given);
    if (result.success) return [name, result.data];
    // The URL contains a password, and this message goes to a log.
    const shown = name === 'DATABASE_URL' ? '…' : given;
    faults.push(`${name}=${shown}: ${result.error.issues.map((issue) => issue.message).join(', ')}. ${setting.about}`);
    return [name, undefined];
  });
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.fromEntries(config) as Config;
}

export class ConfigError extends OperatorError {
  constructor(readonly faults: string[]) {
    super(`The settings are not valid:\n  ${faults.join('\n  ')}`);
  }
}
