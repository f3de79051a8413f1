import { z } from 'zod';
import { Unreadable } from '../files/unreadable.ts';
import type { EntryGroup } from '../import/entry.ts';
import { dna } from './dna.ts';
import type { Format, Input } from './format.ts';
import { mapped } from './mapped.ts';
import { bundle, ndjson } from './ndjson.ts';
import { popolo } from './popolo.ts';
import { stancesCsv } from './stances-csv.ts';
import { unga } from './unga.ts';

/** A format without the type of its options, so that all formats fit in one list. */
function listed<O>(format: Format<O>) {
  const names = format.options instanceof z.ZodObject ? Object.keys(format.options.shape) : [];
  return {
    name: format.name,
    about: format.about,
    options: names,
    /** Returns the reader for these options, which are given as text. Throws if one of them is not valid. */
    reader(given: Readonly<Record<string, string>>) {
      const options = readOptions(format, names, given);
      return (inputs: readonly Input[]): AsyncIterable<EntryGroup> => format.read(inputs, options);
    },
  };
}

/** Every format, in the order in which the help lists them. */
export const FORMATS = [
  listed(ndjson),
  listed(bundle),
  listed(stancesCsv),
  listed(unga),
  listed(popolo),
  listed(dna),
  listed(mapped),
];

export const FORMAT_NAMES = FORMATS.map(({ name }) => name);
export const formatNamed = (name: string) => FORMATS.find((one) => one.name === name);

/** A value that looks like a JSON object or list is parsed as JSON. */
function readOptions<O>(format: Format<O>, known: readonly string[], given: Readonly<Record<string, string>>): O {
  const values = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, asValue(text)]));
  const read = format.options.safeParse(values);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
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
