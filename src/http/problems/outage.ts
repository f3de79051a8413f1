/**
 * Tells an outage of PostgreSQL from a faulty query. The signs are spread over three layers (sockets, pg, Prisma), each
 * wraps the one below, and some have no code but only a message.
 */
const CODES = new Set([
  // sockets
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // Prisma: unreachable, timed out, closed, pool exhausted, too many connections
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2037',
  // PostgreSQL: connection exceptions, shutting down, starting up, too many, disk or memory full, a standby
  // where a primary was
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  '57P01',
  '57P02',
  '57P03',
  '53100',
  '53200',
  '53300',
  '58030',
  '25006',
]);

/** Prisma's driver adapters name the kind in `cause.kind`. */
const KINDS = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections', 'SocketTimeout']);

const WORDS =
  /^Connection terminated|timeout exceeded when trying to connect|not queryable|Cannot use a pool after calling end/;

export function isLedgerUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 8) return false;
  const { code, originalCode, kind, message, cause, errors, meta } = error as Record<string, unknown>;
  return (
    CODES.has(String(code)) ||
    CODES.has(String(originalCode)) ||
    KINDS.has(String(kind)) ||
    (typeof message === 'string' && WORDS.test(message)) ||
    isLedgerUnavailable(cause, depth + 1) ||
    // Prisma hides the adapter's error here.
    isLedgerUnavailable((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError, depth + 1) ||
    // An AggregateError: one failure for each address that was tried.
    (Array.isArray(errors) && errors.some((one) => isLedgerUnavailable(one, depth + 1)))
  );
}
