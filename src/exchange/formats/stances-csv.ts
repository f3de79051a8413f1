import { z } from 'zod';
import type { Group } from '../entry.ts';
import { tableOf } from '../table.ts';
import { Unreadable } from '../unreadable.ts';
import { type Format, naming } from './format.ts';
import { COLUMNS, isColumn, REQUIRED } from './stances-columns.ts';
import { StanceRows } from './stances-rows.ts';

const Options = z.strictObject({
  map: z
    .string()
    .max(4000)
    .optional()
    .describe('Names of columns, theirs:ours,… such as Akteur:actor,These:proposal; theirs:- leaves one out.'),
});
type Options = z.output<typeof Options>;

/** What an analyst keeps in a spreadsheet: a stance a row. */
export const stancesCsv: Format<Options> = {
  name: 'stances-csv',
  about: 'A spreadsheet of stances, one a row, as in /v1/templates/stances.csv; delimited by comma, semicolon or tab.',
  options: Options,
  async *read(inputs, { map }): AsyncGenerator<Group> {
    const mapping = mappingOf(map);
    const rows = new StanceRows();
    for (const input of inputs) {
      const table = await naming(input, async () => {
        const read = await tableOf(input.bytes);
        return { rows: read.rows, names: namesOf(read.columns, mapping) };
      });
      for await (const row of table.rows) {
        yield 'reason' in row ? [row] : rows.groupOf(row, table.names);
      }
    }
  },
};

function mappingOf(map: string | undefined): Map<string, string> {
  const pairs = (map ?? '').split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf(':');
      const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || (ours !== '-' && !isColumn(ours))) {
        throw new Unreadable(
          `map: "${pair}" is not theirs:ours, where ours is one of ${COLUMNS.join(', ')}, or - to leave it out`,
        );
      }
      return [theirs, ours];
    }),
  );
}

/** Our name of each column to theirs. What is neither known nor mapped is not silently left out. */
function namesOf(columns: string[], mapping: Map<string, string>): Map<string, string> {
  for (const theirs of mapping.keys()) {
    if (!columns.includes(theirs)) throw new Unreadable('is mapped, but there is no such column', 1, theirs);
  }
  const names = new Map<string, string>();
  for (const theirs of columns) {
    const ours = mapping.get(theirs) ?? theirs.toLowerCase().replaceAll(/[\s-]+/g, '_');
    if (ours === '-') continue;
    if (!isColumn(ours)) {
      throw new Unreadable(
        `is none of the columns ${COLUMNS.join(', ')}: map it to one, or to - to leave it out`,
        1,
        theirs,
      );
    }
    if (names.has(ours)) throw new Unreadable(`is the column ${ours}, as ${names.get(ours)} is`, 1, theirs);
    names.set(ours, theirs);
  }
  const missing = REQUIRED.filter((name) => !names.has(name));
  if (missing.length > 0) throw new Unreadable(`the header has no column ${missing.join(', ')}`, 1, missing[0]);
  return names;
}
