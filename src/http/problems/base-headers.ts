import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What HTTP needs of the ledger: the revision that this server has followed it to, and the day (UTC, YYYY-MM-DD). */
export interface LedgerState {
  head(): number;
  today(): string;
  /** When a revision was recorded, as text; it tells this ledger from another one at the same revision number. */
  recordedAt(revision: number): string | null;
}

const SANE_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** The prefix makes ids unique among processes, the counter within one; a random UUID for each costs ten times as much. */
const PROCESS = randomBytes(6).toString('hex');
let requests = 0;

/** Keeps the client's own Request-Id if it is harmless in headers and logs, so that both sides can find the request. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : `${PROCESS}-${(requests++).toString(36)}`;
}

/** Headers with the same value in every answer. */
const ALWAYS = {
  'access-control-allow-origin': '*',
  // Without this, scripts of other sites see only the headers that CORS safelists. Without credentials `*` means all.
  'access-control-expose-headers': '*',
  'x-content-type-options': 'nosniff',
};

/** The headers that every answer has. */
export const baseHeaders = (id: string, revision: number): Record<string, string> => ({
  'request-id': id,
  'ledger-revision': String(revision),
  ...ALWAYS,
});

/** The least notice that clients get before an operation is switched off, as docs/api-design.md promises. */
const MONTHS_TO_LEAVE = 24;

/** The headers of a deprecated operation; null for all others. */
export function retirementOf(
  id: string,
  deprecated: { since: string; sunset: string } | undefined,
): Record<string, string> | null {
  if (deprecated === undefined) return null;
  const [since, sunset] = [new Date(deprecated.since), new Date(deprecated.sunset)];
  const least = new Date(since);
  least.setUTCMonth(least.getUTCMonth() + MONTHS_TO_LEAVE);
  if (!(sunset >= least)) throw new Error(`${id} is switched off less than ${MONTHS_TO_LEAVE} months after it says so`);
  return { deprecation: `@${since.getTime() / 1000}`, sunset: sunset.toUTCString() };
}
