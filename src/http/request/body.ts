import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { summed } from '../../nouns/faults.ts';
import { type JsonScan, MAX_DEPTH, scanJson, scanJsonInSlices } from '../../runtime/json-scanner.ts';
import { sha256 } from '../../runtime/sha256.ts';
import { turn } from '../../runtime/turns.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the body's bytes (hex); null unless the request has an Idempotency-Key. */
    bodySha256: string | null;
  }
}

/** Accepts JSON bodies only. Fastify's own parser would take text/plain, any charset, duplicate keys and any depth. */
export function jsonBodies(app: FastifyInstance): void {
  app.decorateRequest('bodySha256', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      refuseOtherEncodings(request);
      if (request.headers['idempotency-key'] !== undefined) request.bodySha256 = sha256(bytes);
      return parseInSlices(bytes);
    },
  );
}

function refuseOtherEncodings({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new Refusal('unsupported-media-type', `The charset ${charset} is not read; JSON is UTF-8.`);
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new Refusal('unsupported-media-type', `The Content-Encoding ${encoding} is not read.`);
}

/** Bytes; shorter bodies are parsed at once. */
const LONG = 64 * 1024;

/** Scans a long body in slices, and gives other requests a turn before and after parsing it. */
async function parseInSlices(bytes: Buffer): Promise<unknown> {
  if (bytes.length < LONG) return parseJson(bytes);
  const text = utf8Of(bytes);
  const scanned = await scanJsonInSlices(text, true);
  await turn();
  const value = valueIn(text, scanned);
  await turn();
  return value;
}

export function parseJson(bytes: Buffer): unknown {
  const text = utf8Of(bytes);
  return valueIn(text, scanJson(text, true));
}

/** Ignores a byte order mark, as RFC 8259 allows: some editors always write one. */
function utf8Of(bytes: Buffer): string {
  if (bytes.length === 0) throw new Refusal('malformed-json', 'The body is empty.');
  if (!isUtf8(bytes)) throw new Refusal('malformed-json', 'The body is not UTF-8.');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Parses scanned text: a body that is refused for its size or depth costs only the scan. */
function valueIn(text: string, { faults, tooDeep, tooMuch }: JsonScan): unknown {
  if (tooDeep) throw new Refusal('body-too-deep', `The body is nested more than ${MAX_DEPTH} levels deep.`);
  if (tooMuch) throw new Refusal('invalid-body', summed([tooMuch]), [tooMuch]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal('malformed-json', `${(error as Error).message}.`);
  }
  if (faults.length > 0) throw new Refusal('invalid-body', summed(faults), faults);
  return value;
}
