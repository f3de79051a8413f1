import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What HTTP knows of the ledger: the revision that this server has followed it to, and the day (UTC, YYYY-MM-DD). */
export interface LedgerState {
  head(): number;
  today(): string;
  /** When a revision was recorded, as text: it tells the ledger from another one that is at the same number. */
  recordedAt(revision: number): string | null;
}

const SANE_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** The prefix makes an id unique among processes, a counter within one; a random UUID for each costs ten times as much. */
const PROCESS = randomBytes(6).toString('hex');
let requests = 0;

/** A caller's own Request-Id is kept where it is harmless in a header and a log, so that both sides can find it. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['request-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : `${PROCESS}-${(requests++).toString(36)}`;
}

/** The headers of every answer that are always the same. */
const ALWAYS = {
  'access-control-allow-origin': '*',
  // Without this a script on another site sees only the few headers that CORS calls safe. Without cookies, `*` is all.
  'access-control-expose-headers': '*',
  'x-content-type-options': 'nosniff',
};

/** The headers of every answer, whatever it is. */
export function baseHeaders(id: string, revision: number): Record<string, string> {
  return { 'request-id': id, 'ledger-revision': String(revision), ...ALWAYS };
}

/** How long clients have at least to leave an operation: docs/api-design.md promises it. */
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
