/**
 * One thing that is wrong with a request. `pointer` is a JSON Pointer into the body ("/drafts/3/actor"), "?name" for a
 * query parameter or "{name}" for one of the path.
 */
export interface Fault {
  pointer: string;
  detail: string;
}

/** Why a request is refused. The code is one of the catalogue in http/problems/catalogue.ts. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly errors: Fault[] = [],
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Wrong arguments of a command, reported in one line. */
export class UsageError extends Error {}
