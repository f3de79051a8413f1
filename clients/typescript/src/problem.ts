import type { components, ProblemCode } from './schema.ts';

/** The body of an error (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** An error that the server answered. Programs should decide by its `code`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** A newer server may send codes that this client does not know. */
  readonly code: ProblemCode | (string & {});
  readonly detail: string;
  readonly hint: string | undefined;
  readonly errors: NonNullable<Problem['errors']>;
  readonly requestId: string | undefined;
  readonly response: Response;

  constructor(problem: Partial<Problem>, response: Response) {
    const detail = problem.detail ?? (response.statusText || `The server answered ${response.status}.`);
    super(problem.hint ? `${detail} ${problem.hint}` : detail);
    this.status = response.status;
    this.code = problem.code ?? `http-${response.status}`;
    this.detail = detail;
    this.hint = problem.hint;
    this.errors = problem.errors ?? [];
    this.requestId = problem.requestId ?? response.headers.get('request-id') ?? undefined;
    this.response = response;
  }

  /** The response may come from something other than the server, such as a proxy. */
  static async from(response: Response): Promise<ProblemError> {
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
    return new ProblemError(isProblem ? ((await response.json().catch(() => ({}))) as Partial<Problem>) : {}, response);
  }
}
