import { z } from 'zod';
import { isObject } from '../../ledger/changes.ts';
import { documentOf } from '../document.ts';
import type { Group } from '../entry.ts';
import { Unreadable } from '../unreadable.ts';
import { type Format, naming } from './format.ts';
import { entryOf } from './ndjson.ts';

/** The body of POST /v1/revisions as a file: all of it is one revision. */
export const bundle: Format<Record<string, never>> = {
  name: 'bundle',
  about: 'One JSON value {"drafts": […]} as POST /v1/revisions takes it; drafts may have an externalId. One revision.',
  options: z.strictObject({}),
  async *read(inputs): AsyncGenerator<Group> {
    for (const input of inputs) {
      const value = await naming(input, () => documentOf(input.bytes));
      yield draftsOf(value, input.name).map((draft, i) => entryOf(draft, i + 1));
    }
  },
};

function draftsOf(value: unknown, name: string): unknown[] {
  if (!isObject(value) || !Array.isArray(value.drafts)) {
    throw new Unreadable(`${name}: must be an object with a list of drafts`, 0, 'drafts');
  }
  const { drafts, reason, ...rest } = value;
  const [other] = Object.keys(rest);
  if (other !== undefined) throw new Unreadable(`${name}: is not a field here`, 0, other);
  if (reason !== undefined && typeof reason !== 'string')
    throw new Unreadable(`${name}: must be a string`, 0, 'reason');
  return drafts as unknown[];
}
