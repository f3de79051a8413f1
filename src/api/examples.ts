/** Answers that differ by noun only in the record that they show. */

type Fields = Record<string, unknown>;

const WRITTEN = '2025-06-01T12:00:00.000Z';

export const examplePage = (url: string, row: Fields) => ({
  data: [row],
  meta: { total: 1, limit: 50, asOf: '2025-06-01', knownAt: 1, recordedAt: WRITTEN },
  links: { self: `${url}?knownAt=1`, next: null },
});

export const exampleHistory = (row: Fields) => ({ data: [row], meta: { total: 1, knownAt: 1 } });

export const exampleRetracted = (record: Fields) => ({
  ...record,
  revision: 2,
  recordedAt: WRITTEN,
  retracted: { revision: 2, recordedAt: WRITTEN, reason: 'Recorded twice.' },
});

/** An amendment of one field: the last of a draft, which is never its slug. */
export const lastOf = (draft: Fields): Fields => Object.fromEntries(Object.entries(draft).slice(-1));
