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

/** A ledger, a folder or an address that cannot be used in its present state. */
export class Unusable extends OperatorError {
  constructor(what: string, cause?: unknown) {
    super(cause === undefined ? what : `${what}: ${reason(cause)}`, { cause });
  }
}

/** What went wrong, in one line. An AggregateError has no message: it holds one error for each address tried. */
function reason(cause: unknown): string {
  const { message, code, errors } = cause as { message?: string; code?: string; errors?: unknown[] };
  if (errors?.length) return reason(errors[0]);
  return (message || code || String(cause)).trim().split('\n').at(-1)?.trim() ?? '';
}
