#!/usr/bin/env node
import { COMMANDS, type Listed } from './commands/index.ts';
import { readConfig } from './config.ts';
import { OperatorError, UsageError } from './domain/refusal.ts';

const USAGE = `Usage: demarche COMMAND

${Object.entries(COMMANDS)
  .map(([name, { usage, about }]) => `  ${`${name} ${usage}`.trim().padEnd(44)} ${about}`)
  .join('\n')}

Settings are environment variables: docs/configuration.md.
`;

async function main(): Promise<void> {
  const [name = '', ...rest] = process.argv.slice(2);
  if (['', 'help', '--help', '-h'].includes(name)) {
    process.stdout.write(USAGE);
    return;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command "${name}"\n\n${USAGE}`);
  const command: Listed = COMMANDS[name as keyof typeof COMMANDS];
  const flag = rest.find((argument) => argument.startsWith('-'));
  if (flag !== undefined && !command.flags) throw new UsageError(`demarche ${name} takes no ${flag}`);
  if (rest.length > 0 && command.usage === '') throw new UsageError(`demarche ${name} takes no ${rest[0]}`);
  const { run } = await command.load();
  await run(readConfig(process.env), rest);
}

main().catch((error: unknown) => {
  const text = error instanceof OperatorError ? error.message : ((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
});
