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
    summary: 'Read a template for a spreadsheet of stances',
    description:
      'CSV with every column of the format stances-csv and example rows to replace, which can be imported into the first dossier unchanged. As JSON (by Accept), a description of each column.',
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
