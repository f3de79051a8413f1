import { chunksOf } from '../../src/http/tables/rows.ts';

/** All of a table at once. */
export async function wholeOf(...asked: Parameters<typeof chunksOf>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunksOf(...asked)) parts.push(chunk);
  return Buffer.concat(parts);
}
