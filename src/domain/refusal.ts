/**
 * What cannot be done, and why. The code is one of the catalogue in http/problems.ts; `pointer` is a
 * JSON Pointer into the request body ("/drafts/3/actor"), "?name" for a query or "{name}" for a path parameter.
 */
export interface Fault {
  pointer: string;
  detail: string;
}

export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly errors: Fault[] = [],
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The arguments are off, or what they name is: said in one line. */
export class UsageError extends Error {}
