import { OperatorError } from '../../domain/refusal.ts';

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
