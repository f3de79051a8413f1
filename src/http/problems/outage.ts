/**
 * Distinguishes an outage of PostgreSQL from a faulty query. The signs come from three layers (sockets, pg, Prisma),
 * each of which wraps the errors of the one below, and some have only a message and no code.
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
  // PostgreSQL: connection exceptions, shutting down, starting up, too many connections, disk or memory full, I/O
  // error, and a standby in place of the primary
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

/** Prisma's driver adapters put the kind of error in `cause.kind`. */
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
    // Prisma puts the adapter's error here.
    isLedgerUnavailable((meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError, depth + 1) ||
    // An AggregateError has one error for each address that was tried.
    (Array.isArray(errors) && errors.some((one) => isLedgerUnavailable(one, depth + 1)))
  );
}
