/** A file that cannot be read on from somewhere: nothing of it is written, whatever `onError` says. */
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

/** How much a reader takes in. */
export interface Limits {
  /** Bytes of a line, or of a record of a table that runs over several. */
  line: number;
  /** Bytes of what is held whole: a JSON document. */
  document: number;
  /** Bytes that a compressed file may become. */
  inflated: number;
  /** How many times larger than it came a compressed file may become, once it is larger than a few megabytes. */
  ratio: number;
}

const MiB = 2 ** 20;
/** Roll calls deflate to a twentieth; a bomb to a thousandth, which is deflate's limit. */
export const LIMITS: Limits = { line: 16 * MiB, document: 128 * MiB, inflated: 8192 * MiB, ratio: 200 };
