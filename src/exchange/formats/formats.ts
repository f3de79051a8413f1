import { z } from 'zod';
import { Unreadable } from '../files/unreadable.ts';
import { dna } from './dna.ts';
import type { Format } from './format.ts';
import { mapped } from './mapped.ts';
import { bundle, ndjson } from './ndjson.ts';
import { popolo } from './popolo.ts';
import { stancesCsv } from './stances-csv.ts';
import { unga } from './unga.ts';

/** A format and the media types of its files. */
interface Listed {
  format: Format<never>;
  mediaTypes: readonly string[];
}

const listed = <O>(format: Format<O>, ...mediaTypes: string[]): Listed => ({
  format: format as unknown as Format<never>,
  mediaTypes,
});

/** Every format, in the order in which the help lists them. */
export const FORMATS: readonly Listed[] = [
  listed(ndjson, 'application/x-ndjson'),
  listed(bundle, 'application/json'),
  listed(stancesCsv, 'text/csv'),
  listed(unga, 'text/csv'),
  listed(popolo, 'application/json', 'application/x-ndjson'),
  listed(dna, 'text/csv', 'application/vnd.sqlite3'),
  listed(mapped, 'text/csv', 'application/json'),
];

export const FORMAT_NAMES = FORMATS.map(({ format }) => format.name);
export const formatNamed = (name: string): Listed | undefined => FORMATS.find(({ format }) => format.name === name);

export const optionsOf = ({ format }: Listed): string[] => {
  const { options } = format as { options: z.ZodType };
  return options instanceof z.ZodObject ? Object.keys(options.shape) : [];
};

/** Validates options given as text. A value that looks like a JSON object or list is parsed as JSON. */
export function readOptions({ format }: Listed, given: Readonly<Record<string, string>>): never {
  const values = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, asValue(text)]));
  const read = (format as { options: z.ZodType }).options.safeParse(values);
  if (read.success) return read.data as never;
  const [issue] = read.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  const known = optionsOf({ format, mediaTypes: [] });
  const detail =
    issue?.code === 'unrecognized_keys'
      ? `is no option of ${format.name}${known.length > 0 ? `: ${known.join(', ')}` : ', which has none'}`
      : (issue?.message ?? 'is refused');
  throw new Unreadable(detail, 0, name ?? null);
}

function asValue(text: string): unknown {
  if (!/^[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
