import { isDeepStrictEqual } from 'node:util';
import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify';
import type { z } from 'zod';
import { Refusal } from '../domain/refusal.ts';
import { faultsOf, inPlainWords, type Place } from './faults.ts';
import { checkedInTurns } from './long-lists.ts';

/** What a request says, against its shape. Fastify tells only afterwards which part it validated. */
export class InvalidInput extends Error {
  validationContext?: string;
  constructor(readonly issues: z.core.$ZodIssue[]) {
    super('invalid input');
  }

  refusal(): Refusal {
    const place = (this.validationContext ?? 'body') as Place;
    const faults = faultsOf(this.issues, place);
    const [first] = faults;
    const detail =
      faults.length === 1 && first
        ? `${first.pointer || 'The body'} ${first.detail}.`
        : `${faults.length} things are wrong.`;
    return new Refusal(place === 'body' ? 'invalid-body' : 'invalid-parameter', detail, faults);
  }
}

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data: unknown) => {
    const value = checkedInTurns(data);
    if (value !== undefined) return { value };
    const result = schema.safeParse(data, { error: inPlainWords(httpPart as Place), reportInput: true });
    return result.success ? { value: result.data } : { error: new InvalidInput(result.error.issues) };
  };

/** JSON that is text already: sent as it stands, and checked like any answer where answers are checked. */
export class JsonText {
  constructor(readonly text: string | Buffer) {}
  toJSON(): unknown {
    return JSON.parse(String(this.text));
  }
}

/**
 * In production an answer is only written down: checking it would cost three to five times as much.
 * In development and tests what is written is read back by its declared shape, and must come out the
 * same: a field too many, too few or of another type is a fault of ours.
 */
export function serializerCompiler(checkAnswers: boolean): FastifySerializerCompiler<z.ZodType> {
  return ({ schema, method, url, httpStatus }) => {
    if (!checkAnswers) return write as (data: unknown) => string;
    return ((data: unknown) => {
      const text = write(data);
      const fault = mismatch(schema, JSON.parse(String(text)));
      if (fault) throw new Refusal('internal', `${method} ${url} ${httpStatus} does not keep to its schema: ${fault}`);
      return text;
    }) as (data: unknown) => string;
  };
}

const write = (data: unknown): string | Buffer => (data instanceof JsonText ? data.text : JSON.stringify(data));

/** Where a value departs from its shape, in words; null where it keeps to it. */
export function mismatch(schema: z.ZodType, value: unknown): string | null {
  const result = schema.safeParse(value);
  if (!result.success) {
    return result.error.issues.map((issue) => `/${issue.path.join('/')} ${issue.message}`).join('; ');
  }
  return difference(value, result.data, '');
}

/** The first place where two JSON values differ. Lenient shapes drop what they do not know; this finds it. */
function difference(sent: unknown, read: unknown, path: string): string | null {
  if (isDeepStrictEqual(sent, read)) return null;
  if (typeof sent !== 'object' || typeof read !== 'object' || sent === null || read === null) {
    return `${path || '/'} is ${read === undefined ? 'not declared' : sent === undefined ? 'missing' : 'changed by its schema'}`;
  }
  const [one, other] = [sent as Record<string, unknown>, read as Record<string, unknown>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
