import { z } from 'zod';
import { type Draft, isObject } from '../../ledger/write/changes.ts';
import { ALL_KINDS, isKind } from '../../nouns/nouns.ts';
import { jsonOf, readDocument } from '../files/document.ts';
import { readLines } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Entry, EntryGroup, Refused } from '../import/entry.ts';
import { type Format, withFileName } from './format.ts';

/** The project's own format: one record per line, in any order. */
export const ndjson: Format<Record<string, never>> = {
  name: 'ndjson',
  about: 'A record per line: {"noun": "stance", "externalId": "…", …} with the fields of a draft of that noun.',
  options: z.strictObject({}),
  async *read(inputs): AsyncGenerator<EntryGroup> {
    for (const { bytes } of inputs) {
      for await (const line of readLines(bytes)) {
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

/** Converts an object with a noun, an optional externalId and the fields of a draft. */
function entryOf(given: unknown, line: number): Entry | Refused {
  if (!isObject(given)) return { line, field: null, reason: 'must be an object' };
  const { noun, externalId = null, ...draft } = given as Draft;
  if (!isKind(noun)) {
    const reason = `${noun === undefined ? 'is required' : 'must be'}: one of ${ALL_KINDS.join(', ')}`;
    return { line, field: 'noun', reason };
  }
  if (externalId !== null && typeof externalId !== 'string')
    return { line, field: 'externalId', reason: 'must be a string' };
  return { line, noun, externalId, draft };
}

/** The body of POST /v1/revisions as a file. The whole file becomes one revision. */
export const bundle: Format<Record<string, never>> = {
  name: 'bundle',
  about:
    'One JSON value {"drafts": […]} as for POST /v1/revisions, written as one revision; drafts may have an externalId.',
  options: z.strictObject({}),
  async *read(inputs): AsyncGenerator<EntryGroup> {
    for (const input of inputs) {
      const value = await withFileName(input, () => readDocument(input.bytes));
      yield draftsOf(value, input.name).map((draft, i) => entryOf(draft, i + 1));
    }
  },
};

function draftsOf(value: unknown, name: string): unknown[] {
  if (!isObject(value) || !Array.isArray(value.drafts))
    throw new Unreadable(`${name}: must be an object with a list of drafts`, 0, 'drafts');
  const { drafts, reason, ...rest } = value;
  const [other] = Object.keys(rest);
  if (other !== undefined) throw new Unreadable(`${name}: is not a field here`, 0, other);
  if (reason !== undefined && typeof reason !== 'string')
    throw new Unreadable(`${name}: must be a string`, 0, 'reason');
  return drafts as unknown[];
}
