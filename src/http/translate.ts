import type { FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { ledgerIsAway } from './outage.ts';
import { InvalidInput } from './zod.ts';

/** Fastify's own errors, by their code. */
const OF_FASTIFY: Record<string, [code: string, detail: string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'The body must be application/json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'The body is larger than is taken here.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['malformed-request', 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: ['malformed-request', 'The path is not valid percent-encoded UTF-8.'],
  FST_ERR_MAX_PARAM_LENGTH: ['uri-too-long', 'A part of the path is longer than any id or slug.'],
};

/** What other plugins (static files) say by status alone. */
const BY_STATUS: Record<number, string> = {
  400: 'malformed-request',
  403: 'forbidden',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

/** Whatever was thrown, as a refusal with a code of the catalogue. What nobody foresaw is `internal`. */
export function refusalFrom(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof InvalidInput) return error.refusal();
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  const known = OF_FASTIFY[code ?? ''];
  if (known) return new Refusal(...known);
  // Before the ledger: a client that hangs up in mid-body is an ECONNRESET as well, but not PostgreSQL's.
  if (request.raw.destroyed && !request.raw.complete) {
    return new Refusal('malformed-request', 'The request was cut off before its end.');
  }
  if (ledgerIsAway(error)) return new Refusal('ledger-unavailable', 'The ledger cannot be reached at the moment.');
  const code4xx = statusCode !== undefined && !code?.startsWith('FST_ERR_') ? BY_STATUS[statusCode] : undefined;
  return new Refusal(
    code4xx ?? 'internal',
    code4xx ? 'The request was refused.' : 'Something went wrong on the server.',
  );
}
