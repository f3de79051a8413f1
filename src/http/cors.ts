/**
 * Anybody's page may read, and write with a key of its own: there are no cookies, so nothing of a
 * visitor's is at risk. The answer is the same for every origin, hence no `Vary: Origin`, and a
 * cached answer is right for all.
 */

/** Without this a script sees only the few headers that CORS calls safe. Without cookies, `*` is all of them. */
export const EXPOSED = '*';

/** Here `*` would not cover Authorization, so the names are spelt out. */
export const ACCEPTED = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Request-Id',
].join(', ');

/** What OPTIONS answers, beside `Allow`: to a preflight and to anybody else alike. */
export function preflight(methods: readonly string[]): Record<string, string> {
  return {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': ACCEPTED,
    'access-control-max-age': '86400',
  };
}
