import type { IncomingHttpHeaders } from 'node:http';

/** So many bytes of a file, from `start` to before `end`; with none between them, there are no such bytes. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The part of a file that is asked for, after RFC 9110 section 14; null for all of it: where no range is asked for, where
 * it is of other bytes than these (If-Range), and where it is not understood or there are several.
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
