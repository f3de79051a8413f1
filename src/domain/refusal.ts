/**
 * One thing that is wrong with a request. `pointer` is a JSON Pointer into the body ("/drafts/3/actor"), "?name" for a
 * query parameter or "{name}" for one of the path.
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

  /** A refusal with a single fault. */
  static at(pointer: string, detail: string, code = 'invalid-parameter'): Refusal {
    return new Refusal(code, detail, [{ pointer, detail }]);
  }
}

/** Wrong arguments of a command, or a file that cannot be used. Without a message, the command's usage is printed. */
export class UsageError extends OperatorError {}
