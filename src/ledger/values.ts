/** PostgreSQL's type numbers, and how `query` reads them the same from both drivers. */
export const BYTEA = 17;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

export const parsers: Record<number, (text: string) => unknown> = {
  // Both drivers send bytea as hex text. Buffer reads 100 MB of it in a moment; PGlite's own parser
  // makes a number of every two characters.
  [BYTEA]: (text) => Buffer.from(text.slice(2), 'hex'),
  [INT8]: (text) => {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  },
  // A Date would shift the day with the machine's time zone.
  [DATE]: (text) => text,
  // '2026-11-23 21:40:29.123+00': sessions are held to UTC, so the offset is always +00.
  [TIMESTAMPTZ]: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')),
};
