#!/usr/bin/env node
import { COMMANDS, type Command } from './commands/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { Refusal, UsageError } from './domain/refusal.ts';
import { LockHeld } from './ledger/database/lock.ts';
import { MigrationRefused } from './ledger/database/migrate.ts';
import { Unusable } from './ledger/database/unusable.ts';

const USAGE = `Usage: demarche COMMAND

${Object.entries(COMMANDS)
  .map(([name, { usage, about }]) => `  ${`${name} ${usage}`.trim().padEnd(44)} ${about}`)
  .join('\n')}

Settings are environment variables: docs/configuration.md.
`;

/** Faults that are the operator's to mend are said in one line; any other is ours, with its stack. */
const plain = (error: unknown) =>
  error instanceof ConfigError ||
  error instanceof LockHeld ||
  error instanceof MigrationRefused ||
  error instanceof Unusable ||
  error instanceof Refusal ||
  error instanceof UsageError;

async function main(): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2);
  if (['', 'help', '--help', '-h'].includes(name)) {
    process.stdout.write(USAGE);
    return;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command "${name}"\n\n${USAGE}`);
  const command: Command = COMMANDS[name as keyof typeof COMMANDS];
  const flag = rest.find((argument) => argument.startsWith('-'));
  if (flag !== undefined && !command.flags) throw new UsageError(`demarche ${name} takes no ${flag}`);
  if (rest.length > 0 && command.usage === '') throw new UsageError(`demarche ${name} takes no ${rest[0]}`);
  await command.run(readConfig(process.env), rest);
}

main().catch((error: unknown) => {
  process.stderr.write(`${plain(error) ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
