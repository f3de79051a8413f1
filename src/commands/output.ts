import { pino } from 'pino';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The parts of a terminal or a pipe that matter here. */
export interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Prints what an operator must see at any LOG_LEVEL: a sentence on a terminal, a JSON line with the fields elsewhere. */
export function announceOn(output: Output): (sentence: string, message: string, fields: object) => void {
  if (output.isTTY) return (sentence) => void output.write(`${sentence}\n`);
  const logger = pino({ level: 'info' }, output as { write(text: string): void });
  return (_, message, fields) => logger.info(fields, message);
}

/** Where pino writes: as it is to a file or a pipe, in readable lines to a terminal. */
export function logStream(output: Output): { write(line: string): void } {
  return { write: (line) => void output.write(output.isTTY ? readable(line) : line) };
}

const LEVELS: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

function readable(line: string): string {
  const { level, time, pid, hostname, msg = '', err, ...fields } = JSON.parse(line);
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const stack = err ? `\n${err.stack ?? err.message}` : '';
  return `${new Date(time).toISOString().slice(11, 19)} ${LEVELS[level] ?? level} ${msg}${rest.join('')}${stack}\n`;
}
