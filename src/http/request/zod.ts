import { isDeepStrictEqual } from 'node:util';
import type { FastifySchemaCompiler, FastifySerializerCompiler, SafePromiseLike } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { inPlainWords, MAX_FAULTS, type Place } from '../../nouns/faults.ts';
import type { Body } from '../../runtime/body.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { InvalidInput } from '../problems/problems.ts';

type Issues = z.core.$ZodIssue[];
type Words = z.core.ParseContext<z.core.$ZodIssue>;

/** Shorter lists are looked at in one go. */
const LONG = 100;

/**
 * The same shape looked at in parts, for a body that is an object with one long list: first what is around the
 * list and how long it is, then its entries one by one, so that others have their turns in between, until there are
 * more faults than are ever named. What the shape makes of the body is put into it. Undefined where there is no
 * such list, in the shape or in the body.
 */
function inParts(schema: z.ZodType, words: Words): ((body: unknown) => Promise<Issues> | undefined) | undefined {
  if (!(schema instanceof z.ZodObject) || schema.def.checks?.length) return undefined;
  const lists = Object.entries(schema.shape).filter(
    (field): field is [string, z.ZodArray] => field[1] instanceof z.ZodArray,
  );
  const [only] = lists;
  if (only === undefined || lists.length > 1) return undefined;
  const [name, list] = only;
  const entry = list.element as z.ZodType;
  const around = schema.extend({ [name]: list.clone({ ...list.def, element: z.unknown() }) });

  async function check(body: Record<string, unknown>, entries: unknown[]): Promise<Issues> {
    const whole = around.safeParse(body, words);
    const issues = whole.error?.issues ?? [];
    if (issues.some(({ path }) => path[0] === name)) return issues;
    for (const [i, given] of entries.entries()) {
      if (isTimeUp()) await turn();
      const result = entry.safeParse(given, words);
      if (result.success) entries[i] = result.data;
      else for (const issue of result.error.issues) issues.push({ ...issue, path: [name, i, ...issue.path] });
      if (issues.length > MAX_FAULTS) break;
    }
    if (whole.success) Object.assign(body, whole.data, { [name]: entries });
    return issues;
  }
  return (body) => {
    const entries = Array.isArray(body) ? undefined : (body as Record<string, unknown> | null)?.[name];
    return Array.isArray(entries) && entries.length > LONG
      ? check(body as Record<string, unknown>, entries)
      : undefined;
  };
}

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const words = { error: inPlainWords(httpPart as Place), reportInput: true };
  const parts = httpPart === 'body' ? inParts(schema, words) : undefined;
  return (data: unknown) => {
    const long = parts?.(data);
    if (long) return refusing(long);
    const result = schema.safeParse(data, words);
    return result.success ? { value: result.data } : { error: new InvalidInput(result.error.issues) };
  };
};

/** Fastify takes a promise for no more than a yes or a no. */
const refusing = (issues: Promise<z.core.$ZodIssue[]>) =>
  issues.then((found) => {
    if (found.length > 0) throw new InvalidInput(found);
    return true;
  }) as PromiseLike<boolean> as SafePromiseLike<boolean>;

/** JSON that is text already, of a value of type T: sent as it stands, and checked like any answer where answers are checked. */
export class JsonText<T = unknown> {
  /** Never there: it ties the text to the type of the value that it was made of. */
  declare readonly value?: T;
  constructor(readonly body: string | Body) {}
  toJSON(): unknown {
    return JSON.parse(String(this.body));
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

/** Fastify hands whatever this returns to the onSend hooks, so a Body reaches the one that sends it. */
const write = (data: unknown): string | Body => (data instanceof JsonText ? data.body : JSON.stringify(data));

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
