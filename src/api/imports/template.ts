import { z } from 'zod';
import { aboutColumn, COLUMNS, REQUIRED, stancesTemplate } from '../../exchange/formats/stances-columns.ts';
import { mediaTypeFor } from '../../http/request/negotiate.ts';
import { component } from '../../nouns/shapes.ts';
import { operation } from '../context.ts';

const Template = component('TemplateAnswer', 'The columns of the format stances-csv.', {
  data: z.strictObject({
    columns: z.array(z.strictObject({ name: z.string(), about: z.string(), required: z.boolean() })),
  }),
});

const columns = COLUMNS.map((name) => ({ name, about: aboutColumn(name), required: REQUIRED.includes(name) }));

export const getStancesTemplate = operation(
  {
    id: 'getStancesTemplate',
    tag: 'imports',
    summary: 'A spreadsheet of stances to begin with',
    description:
      'CSV with every column of the format stances-csv and rows to replace; they go into the first dossier as they stand. As JSON, by Accept: what each column is.',
    answer: Template,
    also: ['text/csv'],
  },
  (_context, { headers }, reply) => {
    if (mediaTypeFor(headers.accept, ['text/csv', 'application/json']) !== 'text/csv') return { data: { columns } };
    reply.header('content-disposition', 'attachment; filename="stances.csv"');
    reply.type('text/csv; charset=utf-8; header=present');
    return stancesTemplate();
  },
);
