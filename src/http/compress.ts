import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './negotiate.ts';

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
