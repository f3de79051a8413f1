import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Accept and Accept-Encoding, after RFC 9110 section 12.5. */

export type Coding = 'br' | 'gzip' | 'identity';

interface Preference {
  value: string;
  q: number;
}

function preferences(header: string): Preference[] {
  return header.split(',').flatMap((part) => {
    const [value = '', ...params] = part.split(';').map((text) => text.trim().toLowerCase());
    const q = params.find((param) => /^q\s*=/.test(param))?.replace(/^q\s*=\s*/, '');
    return value ? [{ value, q: q === undefined ? 1 : Math.min(1, Math.max(0, Number(q) || 0)) }] : [];
  });
}

/** Of equals, the smaller answer. */
const CODINGS: Coding[] = ['br', 'gzip', 'identity'];

/** The coding that the client likes best; null where it refuses them all. */
function bestCoding(header: string): Coding | null {
  const wanted = preferences(header);
  const qOf = (coding: Coding): number => {
    const named = wanted.find(({ value }) => value === coding || (coding === 'gzip' && value === 'x-gzip'));
    const any = wanted.find(({ value }) => value === '*');
    // What is not mentioned is refused, but for identity, which only an explicit q=0 refuses: it comes last.
    return named?.q ?? any?.q ?? (coding === 'identity' ? 0.0001 : 0);
  };
  const [best] = CODINGS.map((coding) => ({ coding, q: qOf(coding) })).sort((one, other) => other.q - one.q);
  return best && best.q > 0 ? best.coding : null;
}

/** There are only so many different headers among clients, and this is on the hot path. */
const seen = new Map<string, Coding | null>();

export function codingFor(header: string | undefined): Coding | null {
  if (header === undefined || header === '') return 'identity';
  let coding = seen.get(header);
  if (coding === undefined) {
    coding = bestCoding(header);
    if (seen.size >= 200) seen.clear();
    seen.set(header, coding);
  }
  return coding;
}

/** The media type of `offered` (best first) that Accept likes best; null where it refuses them all. */
export function mediaTypeFor(header: string | undefined, offered: readonly string[]): string | null {
  if (header === undefined || header.trim() === '') return offered[0] ?? null;
  const wanted = preferences(header);
  const qOf = (type: string): number => {
    const ranges = [type, `${type.split('/')[0]}/*`, '*/*'];
    for (const range of ranges) {
      const match = wanted.find(({ value }) => value === range);
      if (match) return match.q;
    }
    return 0;
  };
  const [best] = offered.map((type) => ({ type, q: qOf(type) })).sort((one, other) => other.q - one.q);
  return best && best.q > 0 ? best.type : null;
}

/** Below this a compressed answer costs more than it saves. */
const WORTH_COMPRESSING = 1024;
const COMPRESSIBLE = /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript|yaml))|^image\/svg/;

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

export const isWorthCompressing = (type: string, body: Buffer): boolean =>
  body.length >= WORTH_COMPRESSING && COMPRESSIBLE.test(type);

export const compress = (body: Buffer, coding: Coding): Promise<Buffer> =>
  coding === 'gzip'
    ? zip(body)
    : brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      });
