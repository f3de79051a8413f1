import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { resultInSlices, turn } from '../turns.ts';
import { type Found, faultsInJson, lookThrough, MAX_DEPTH } from './json.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the bytes of the body, hex; taken only where an Idempotency-Key asks for it. */
    bodySha256: string | null;
  }
}

/** JSON is the only body. Fastify's own parser would take text/plain, any charset, duplicate keys and any depth. */
export function jsonBodies(app: FastifyInstance): void {
  app.decorateRequest('bodySha256', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      refuseOtherEncodings(request);
      if (request.headers['idempotency-key'] !== undefined) {
        request.bodySha256 = createHash('sha256').update(bytes).digest('hex');
      }
      return parseInTurns(bytes);
    },
  );
}

function refuseOtherEncodings({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new Refusal('unsupported-media-type', `The charset ${charset} is not read; JSON is UTF-8.`);
  }
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Refusal('unsupported-media-type', `The Content-Encoding ${encoding} is not read.`);
  }
}

/** Below this a body is read in a moment. */
const LONG = 64 * 1024;

/** A long body in turns: its text, what JSON.parse lets pass, and then the check of its shape are a stretch each. */
async function parseInTurns(bytes: Buffer): Promise<unknown> {
  if (bytes.length < LONG) return parseJson(bytes);
  const { text, value } = valueIn(bytes);
  await turn();
  refuseFaults(await resultInSlices(lookThrough(text)));
  await turn();
  return value;
}

export function parseJson(bytes: Buffer): unknown {
  const { text, value } = valueIn(bytes);
  refuseFaults(faultsInJson(text));
  return value;
}

/** A byte order mark is let pass, as RFC 8259 allows: some editors cannot help writing one. */
function valueIn(bytes: Buffer): { text: string; value: unknown } {
  if (bytes.length === 0) throw new Refusal('malformed-json', 'The body is empty.');
  if (!isUtf8(bytes)) throw new Refusal('malformed-json', 'The body is not UTF-8.');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw new Refusal('malformed-json', `${(error as Error).message}.`);
  }
}

function refuseFaults({ faults, tooDeep }: Found): void {
  if (tooDeep) throw new Refusal('body-too-deep', `The body is nested more than ${MAX_DEPTH} levels deep.`);
  if (faults.length === 0) return;
  const [first] = faults;
  throw new Refusal(
    'invalid-body',
    faults.length === 1 ? `${first?.pointer} ${first?.detail}.` : `${faults.length} things are wrong.`,
    faults,
  );
}
