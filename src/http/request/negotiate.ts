import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { getOrCreate, remember } from '../../domain/lists.ts';

/** Content negotiation by Accept and Accept-Encoding (RFC 9110 section 12.5). */

export type ContentCoding = 'br' | 'gzip' | 'identity';

export function preferences(header: string) {
  return header.split(',').flatMap((part) => {
    const [value = '', ...params] = part.split(';').map((text) => text.trim().toLowerCase());
    const q = params.find((param) => /^q\s*=/.test(param))?.replace(/^q\s*=\s*/, '');
    return value ? [{ value, q: q === undefined ? 1 : Math.min(1, Math.max(0, Number(q) || 0)) }] : [];
  });
}

/** In order of compressed size, for clients that like several codings equally. */
const CODINGS: ContentCoding[] = ['br', 'gzip', 'identity'];

/** The coding that the client prefers, or, with `plain`, identity if it accepts that; null if it refuses them all. */
function bestCoding(header: string, plain: boolean): ContentCoding | null {
  const wanted = preferences(header);
  const qOf = (coding: ContentCoding): number => {
    const named = wanted.find(({ value }) => value === coding || (coding === 'gzip' && value === 'x-gzip'));
    const any = wanted.find(({ value }) => value === '*');
    // Codings that are not listed are refused, except identity, which only an explicit q=0 refuses: it ranks last.
    return named?.q ?? any?.q ?? (coding === 'identity' ? 0.0001 : 0);
  };
  if (plain && qOf('identity') > 0) return 'identity';
  const [best] = CODINGS.map((coding) => ({ coding, q: qOf(coding) })).sort((one, other) => other.q - one.q);
  return best && best.q > 0 ? best.coding : null;
}

/** Cached by header, since this is on the hot path and clients send only a few different headers. */
const MOST_HEADERS = 200;
const bestCodingOf = remember((header: string) => bestCoding(header, false), MOST_HEADERS);

export const codingFor = (header: string | undefined): ContentCoding | null =>
  header === undefined || header === '' ? 'identity' : bestCodingOf(header);

/** A range refers to the plain bytes if the client accepts those: another server may compress differently. */
export const codingOf = ({ range, 'accept-encoding': header }: IncomingHttpHeaders): ContentCoding | null =>
  range === undefined || header === undefined ? codingFor(header) : bestCoding(header, true);

/** The same kind of cache for Accept, one for each list of types. */
const bestTypesOf = new WeakMap<readonly string[], (header: string) => string | null>();

/** The media type of `offered` (best first) that Accept prefers; null if it refuses them all. */
export function mediaTypeFor(header: string | undefined, offered: readonly string[]): string | null {
  if (header === undefined || header.trim() === '') return offered[0] ?? null;
  const bestTypeOf = getOrCreate(bestTypesOf, offered, () =>
    remember((header: string) => bestType(header, offered), MOST_HEADERS),
  );
  return bestTypeOf(header);
}

function bestType(header: string, offered: readonly string[]): string | null {
  const wanted = preferences(header);
  const qOf = (type: string): number => {
    for (const range of [type, `${type.split('/')[0]}/*`, '*/*']) {
      const match = wanted.find(({ value }) => value === range);
      if (match) return match.q;
    }
    return 0;
  };
  const [best] = offered.map((type) => ({ type, q: qOf(type) })).sort((one, other) => other.q - one.q);
  return best && best.q > 0 ? best.type : null;
}

/** Bytes: compressing a shorter answer costs more than it saves. */
const WORTH_COMPRESSING = 1024;
const COMPRESSIBLE = /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript|yaml))|^image\/svg/;

export const isWorthCompressing = (type: string, bytes: Buffer): boolean =>
  bytes.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(type);

/** Bytes: compressing this many takes well under a millisecond, and a round trip to another thread nearly as long. */
const AT_ONCE = 256 * 1024;

/**
 * Answers are repetitive: brotli level 1 reduces 100 kB to 4 % in half the time of gzip level 1, and in a quarter of
 * that of brotli level 4, which saves next to nothing more. Its window is 2¹⁸ bytes.
 */
const brotli = (quality: number, window: number) => ({
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_LGWIN]: window },
});
const QUICK = { gzip: { level: 1 }, br: brotli(1, 18) };
const DENSE = { gzip: { level: 6 }, br: brotli(5, 22) };

const ways = {
  gzip: { pack: zlib.gzipSync, packLater: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip) },
  br: { pack: zlib.brotliCompressSync, packLater: promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress) },
};
const unpackLater = {
  gzip: promisify<Buffer, Buffer>(zlib.gunzip),
  br: promisify<Buffer, Buffer>(zlib.brotliDecompress),
};

/** Compresses short answers synchronously. `isForEver`: as densely as reasonable, because it is done only once. */
export function compress(bytes: Buffer, coding: ContentCoding, isForEver = false): Buffer | Promise<Buffer> {
  if (coding === 'identity') return bytes;
  const { pack, packLater } = ways[coding];
  const options = (isForEver ? DENSE : QUICK)[coding];
  return bytes.length <= AT_ONCE ? pack(bytes, options) : packLater(bytes, options);
}

export const decompress = (bytes: Buffer, coding: ContentCoding): Buffer | Promise<Buffer> =>
  coding === 'identity' ? bytes : unpackLater[coding](bytes);

declare module 'fastify' {
  interface FastifyInstance {
    languages: Languages | undefined;
  }
}

/** Translates the names in an answer into the client's language. */
export interface Languages {
  /** Whether there is any language besides the record's own. */
  isAny(): boolean;
  /** The language that Accept-Language prefers among those; null for the record's own. */
  chosen(header: string | undefined): string | null;
  /** Returns the JSON with its names in the language, as they were at the revision. */
  translate(json: string, language: string, revision: number): string;
}
