import { derived, type Group, refColumns } from '../../http/table.ts';

/** What the question is about, in each row. */
export const ON_PROPOSAL: Group = { columns: refColumns('proposal'), value: (_row, meta) => meta.proposal };
export const OF_ACTOR: Group = { columns: refColumns('actor'), value: (_row, meta) => meta.actor };

interface Named {
  id: string;
  slug: string | null;
}

/** Who is in a list of a row, as one text: slugs joined by `;`. */
export const whoIn = (name: string, field: string): Group =>
  derived(name, 'string', (row) =>
    (row[field] as (Named & { actor?: Named })[])
      .map((entry) => entry.actor ?? entry)
      .map(({ slug, id }) => slug ?? id)
      .join(';'),
  );
