import type { components, ProblemCode } from './schema.ts';

/** The body of an error, after RFC 9457. */
export type Problem = components['schemas']['Problem'];

/** The server's answer where it is an error. `code` is what a program decides by. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** A server that is newer than this client may have others. */
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

  /** Something else than the server, a proxy for one, may have answered. */
  static async from(response: Response): Promise<ProblemError> {
    const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
    return new ProblemError(isProblem ? ((await response.json().catch(() => ({}))) as Partial<Problem>) : {}, response);
  }
}
