/**
 * What cannot be done, and why. The code is one of the catalogue in http/problems.ts; `pointer` is a
 * JSON Pointer into the request body ("/drafts/3/actor"), "?name" for a query or "{name}" for a path parameter.
 */
export interface Fault {
  pointer: string;
  detail: string;
}

/** An error that the user or operator can fix: the program prints its message in one line, without a stack. */
export class OperatorError extends Error {}

export class Refusal extends OperatorError {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly errors: Fault[] = [],
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The arguments of a command are wrong, or a file that they name cannot be used. */
export class UsageError extends OperatorError {}
