import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format, Input } from '../../src/exchange/formats/format.ts';
import { ActorQuery, type Entry, type EntryGroup, isRefused, type Refused } from '../../src/exchange/import/entry.ts';
import { NOUNS } from '../../src/nouns/nouns.ts';

/** What the tests of foreign formats share. */

/** Real files that others made, where this machine has them. */
const folder = process.env.DEMARCHE_TEST_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
export const real = (path: string): string | null => (existsSync(`${folder}/${path}`) ? `${folder}/${path}` : null);

export const file = (name: string, text: string | Uint8Array): Input => ({
  name,
  bytes: (async function* () {
    yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
  })(),
});
export const onDisk = (path: string): Input => ({ name: basename(path), bytes: createReadStream(path) });

export async function groupsOf<O>(format: Format<O>, inputs: Input[], options: unknown = {}): Promise<EntryGroup[]> {
  const groups: EntryGroup[] = [];
  for await (const group of format.read(inputs, format.options.parse(options))) groups.push(group);
  return groups;
}

export interface Read {
  entries: Entry[];
  refused: Refused[];
  of(noun: Entry['noun']): Entry[];
}

export async function readAll<O>(format: Format<O>, inputs: Input[], options: unknown = {}): Promise<Read> {
  const parts = (await groupsOf(format, inputs, options)).flat();
  const entries = parts.filter((part): part is Entry => !isRefused(part));
  return { entries, refused: parts.filter(isRefused), of: (noun) => entries.filter((entry) => entry.noun === noun) };
}

/** What is wrong with a draft as it would be sent, its actors named; null where it keeps to its shape. */
export function wrongWith({ noun, draft }: Entry): string | null {
  const result = NOUNS[noun].draft.safeParse(sendable(draft));
  return result.success ? null : `${noun}: ${JSON.stringify(result.error.issues)}`;
}

/** An actor that is looked for stands as its slug; what would be created keeps to its shape, too. */
function sendable(value: unknown): unknown {
  if (value instanceof ActorQuery) {
    if (value.orElse) return NOUNS.actor.draft.parse(value.orElse).slug;
    return value.wanted.name ?? value.wanted.codes?.[0]?.value;
  }
  if (Array.isArray(value)) return value.map(sendable);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sendable(inner)]));
  }
  return value;
}

export function tally(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { draft } of entries) counts[draft.level as string] = (counts[draft.level as string] ?? 0) + 1;
  return counts;
}

/** The slug under which an actor of a draft would be created. */
export const wouldBe = (actor: unknown): string => (actor as ActorQuery).orElse?.slug as string;
