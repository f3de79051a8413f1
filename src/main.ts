#!/usr/bin/env node
import { COMMANDS, type Command } from './commands/index.ts';
import { readConfig } from './config.ts';
import { OperatorError, UsageError } from './domain/refusal.ts';

const USAGE = `Usage: demarche COMMAND

${Object.entries(COMMANDS)
  .map(([name, { usage, about }]) => `  ${`${name} ${usage}`.trim().padEnd(48)} ${about}`)
  .join('\n')}

demarche COMMAND --help explains a command; demarche --version prints the version.
Settings are environment variables; see docs/configuration.md.`;

const HELP = ['--help', '-h'];

async function main(): Promise<void> {
  const [name = 'help', ...rest] = process.argv.slice(2);
  if (['help', ...HELP].includes(name)) return say(rest[0] === undefined ? USAGE : await helpOn(rest[0]));
  if (['--version', '-v'].includes(name)) return say((await import('./api/program.ts')).ABOUT.version);
  const command = commandOf(name);
  if (rest.some((argument) => HELP.includes(argument))) return say(await helpOn(name));
  const flag = rest.find((argument) => argument.startsWith('-'));
  if (flag !== undefined && !command.flags) throw new UsageError(`demarche ${name} takes no ${flag}`);
  if (rest.length > 0 && command.usage === '') throw new UsageError(`demarche ${name} takes no ${rest[0]}`);
  const { run } = await command.load();
  await run(readConfig(process.env), rest).catch(async (error) => {
    throw error instanceof UsageError && error.message === '' ? new UsageError(await helpOn(name)) : error;
  });
}

function commandOf(name: string): Command {
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command "${name}"\n\n${USAGE}`);
  return COMMANDS[name as keyof typeof COMMANDS];
}

async function helpOn(name: string): Promise<string> {
  const { usage, about, load } = commandOf(name);
  const { details } = await load();
  return [`Usage: demarche ${name} ${usage}`.trimEnd(), about, ...(details ? [details()] : [])].join('\n\n');
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof OperatorError ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
});
