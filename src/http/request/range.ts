import type { IncomingHttpHeaders } from 'node:http';

/** The bytes from `start` to before `end`; empty if the requested range lies outside the file. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The range that the request asks for (RFC 9110 section 14). Null for the whole file: if no range is asked for,
 * If-Range names another ETag, or the range is malformed or one of several.
 */
export function byteRangeOf(headers: IncomingHttpHeaders, etag: string, size: number): ByteRange | null {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etag) return null;
  const [, first = '', last = ''] = /^bytes=[\t ]*(\d*)-(\d*)[\t ]*$/i.exec(headers.range ?? '') ?? [];
  if (first === '') return last === '' ? null : { start: Math.max(0, size - Number(last)), end: size };
  if (last !== '' && Number(last) < Number(first)) return null;
  return { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) };
}

export const isEmpty = ({ start, end }: ByteRange): boolean => start >= end;

export const contentRange = (range: ByteRange, size: number): string =>
  isEmpty(range) ? `bytes */${size}` : `bytes ${range.start}-${range.end - 1}/${size}`;
