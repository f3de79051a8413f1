/** The file cannot be read to its end. Nothing of it is written, even with `onError: skip`. */
export class Unreadable extends Error {
  constructor(
    readonly reason: string,
    readonly line = 0,
    readonly field: string | null = null,
  ) {
    const place = [...(line > 0 ? [`line ${line}`] : []), ...(field === null ? [] : [field])];
    super(place.length > 0 ? `${place.join(', ')}: ${reason}` : reason);
  }
}

/** Limits on the size of files. */
export interface Limits {
  /** Bytes of a line, or of a table's record of several lines. */
  line: number;
  /** Blank lines in succession; a gzip bomb may have so many newlines that reading them takes a minute. */
  blank: number;
  /** Bytes of a JSON document, which is held in memory whole. */
  document: number;
  /** Bytes of a compressed file once it is unpacked. */
  inflated: number;
  /** By what factor a large compressed file may grow when unpacked. */
  ratio: number;
}

const MiB = 2 ** 20;
/** Tables of roll calls compress about 20 to 1; gzip bombs about 1000 to 1, which is deflate's limit. */
export const LIMITS: Limits = { line: 16 * MiB, blank: 100_000, document: 128 * MiB, inflated: 8192 * MiB, ratio: 200 };
