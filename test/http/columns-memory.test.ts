import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { rowParameters } from '../../src/http/answer/row-parameters.ts';
import { LongAnswer } from '../../src/http/answer/slices.ts';
import { rowsFrom } from '../../src/http/tables/rows.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heldBytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const ROWS = 300_000;
const row = z.object({
  id: z.string(),
  of: z.object({ slug: z.string(), name: z.string().optional() }),
  since: z.string(),
  count: z.int().nullable(),
  never: z.string().optional(),
});
const rowAt = (i: number) => ({
  id: `sta_${i}`,
  of: { slug: `proposal-${i}`, ...(i % 1000 === 7 && { name: `“Пропозиція” ${i}` }) },
  since: '2025-01-01',
  count: i < 5000 ? null : i,
});

it('columns of many rows take no more memory, until they are sent, than they take bytes', async () => {
  const rows = rowsFrom(function* () {
    for (let i = 0; i < ROWS; i++) yield i % 3 === 0 ? rowAt(i) : undefined;
  });
  const found = new LongAnswer(rows, {}, () => ({ meta: { total: ROWS / 3 } }));
  const request = { selection: null, format: 'columns' } as FastifyRequest;
  const reply = { type: () => undefined } as unknown as FastifyReply;
  const parameters = rowParameters(z.object({ data: z.array(row) }));
  const chunks = parameters?.stream(request, reply, found).chunks as AsyncGenerator<Buffer>;
  const before = heldBytes();
  const parts = [(await chunks.next()).value as Buffer];
  // All rows have been read, and the first chunk of many has been written.
  const held = heldBytes() - before;
  for await (const part of chunks) parts.push(part);
  const whole = Buffer.concat(parts);
  expect(held).toBeLessThan(1.5 * whole.length);

  const all = Array.from({ length: ROWS }, (_, i) => i)
    .filter((i) => i % 3 === 0)
    .map(rowAt);
  expect(JSON.parse(whole.toString())).toEqual({
    columns: {
      id: all.map(({ id }) => id),
      'of.slug': all.map(({ of }) => of.slug),
      'of.name': all.map(({ of }) => of.name ?? null),
      since: all.map(({ since }) => since),
      count: all.map(({ count }) => count),
    },
    meta: { total: ROWS / 3 },
  });
});
