import { z } from 'zod';
import { type Draft, isObject } from '../../ledger/changes.ts';
import { jsonOf } from '../document.ts';
import type { Entry, Group, Refused } from '../entry.ts';
import { linesOf } from '../lines.ts';
import { isNoun, NOUNS } from '../shapes.ts';
import { Unreadable } from '../unreadable.ts';
import type { Format } from './format.ts';

/** The project's own: a record a line, in any order. */
export const ndjson: Format<Record<string, never>> = {
  name: 'ndjson',
  about: 'One record a line: {"noun": "stance", "externalId": "…", …} with the fields of a draft of that noun.',
  options: z.strictObject({}),
  async *read(inputs): AsyncGenerator<Group> {
    for (const { bytes } of inputs) {
      for await (const line of linesOf(bytes)) {
        if ('reason' in line) yield [line];
        else if (line.text.trim() !== '') yield [entryOfLine(line.text, line.line)];
      }
    }
  },
};

function entryOfLine(text: string, line: number): Entry | Refused {
  try {
    return entryOf(jsonOf(text, line), line);
  } catch (error) {
    if (error instanceof Unreadable) return { line, field: error.field?.slice(1) ?? null, reason: error.reason };
    throw error;
  }
}

/** An object that says its noun, and may say an externalId, as an entry. */
export function entryOf(given: unknown, line: number): Entry | Refused {
  if (!isObject(given)) return { line, field: null, reason: 'must be an object' };
  const { noun, externalId = null, ...draft } = given as Draft;
  if (!isNoun(noun)) {
    const reason = `${noun === undefined ? 'is required' : 'must be'}: one of ${NOUNS.join(', ')}`;
    return { line, field: 'noun', reason };
  }
  if (externalId !== null && typeof externalId !== 'string') {
    return { line, field: 'externalId', reason: 'must be a string' };
  }
  return { line, noun, externalId, draft };
}
