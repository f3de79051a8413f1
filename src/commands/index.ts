import type { Config } from '../config.ts';

export interface Command {
  usage: string;
  about: string;
  /** Whether the command parses flags itself; the others accept none. */
  flags?: boolean;
  /** Each command is loaded when it runs: the server and its routes alone take half a second. */
  load(): Promise<LoadedCommand>;
}

interface LoadedCommand {
  run(config: Config, args: string[]): Promise<void>;
  /** Text for the command's help, below its usage and purpose. */
  details?(): string;
}

export const COMMANDS = {
  serve: {
    usage: '[--workers N]',
    about: 'update the database tables, then answer requests',
    flags: true,
    load: () => import('./serve.ts'),
  },
  migrate: {
    usage: '',
    about: 'update the database tables to this version',
    load: () => import('./migrate.ts'),
  },
  seed: {
    usage: '',
    about: 'load the first dossier into the ledger',
    load: () => import('./seed.ts'),
  },
  import: {
    usage: 'FORMAT FILE… [OPTION]… | --journal FILE',
    about: 'import files into the ledger, or replay a journal into an empty one',
    flags: true,
    load: () => import('./import.ts'),
  },
  export: {
    usage: '--journal [FILE]',
    about: 'write the whole ledger as a journal, to a file or standard output',
    flags: true,
    load: () => import('./export.ts'),
  },
  verify: {
    usage: 'FILE',
    about: 'check that a journal is intact, or show where it is damaged',
    flags: true,
    load: () => import('./verify.ts'),
  },
  key: {
    usage: 'create NAME | list | revoke ID',
    about: 'create, list or revoke API keys for writing',
    load: () => import('./key.ts'),
  },
  openapi: {
    usage: '[3.0]',
    about: 'print the OpenAPI document, or its twin in OpenAPI 3.0',
    load: () => import('./openapi.ts'),
  },
} satisfies Record<string, Command>;
