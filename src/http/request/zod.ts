import { isDeepStrictEqual } from 'node:util';
import type { FastifySchemaCompiler, FastifySerializerCompiler, FastifyServerOptions, SafePromiseLike } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { inPlainWords, MAX_FAULTS, type RequestPart } from '../../nouns/faults.ts';
import { Body } from '../../runtime/body.ts';
import { isTimeUp, turn } from '../../runtime/turns.ts';
import { InvalidInput } from '../problems/problems.ts';

type Issues = z.core.$ZodIssue[];
type Words = z.core.ParseContext<z.core.$ZodIssue>;

/**
 * The first list that is longer than its shape allows. Checked first, because zod validates every entry, and nobody
 * needs the faults of ten thousand entries of a list that is too long anyway.
 */
function overlong(schema: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): Issues[number] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const def = schema._zod.def as { type: string; innerType?: unknown; in?: unknown; out?: unknown };
  if (def.innerType) return overlong(def.innerType as z.core.$ZodType, value, path);
  if (def.type === 'pipe') {
    const [first, second] = [def.in, def.out] as [z.core.$ZodType, z.core.$ZodType];
    if (first._zod.def.type !== 'transform') return overlong(first, value, path);
    // Refused as a whole, by a count, before each entry is looked at.
    const [refused] = z.safeParse(first, value).error?.issues ?? [];
    return refused ? { ...refused, input: undefined, path: [...path, ...refused.path] } : overlong(second, value, path);
  }
  if (schema instanceof z.ZodUnion) {
    const { discriminator } = def as { discriminator?: string };
    const meant = discriminator && (value as Record<string, unknown>)[discriminator];
    const among = (schema.options as z.core.$ZodType[]).filter(
      (option) => !discriminator || option._zod.propValues?.[discriminator]?.has(meant as string),
    );
    for (const option of among) {
      const found = overlong(option, value, path);
      if (found) return found;
    }
  } else if (schema instanceof z.ZodObject && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const field = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
      const found = field && overlong(field, inner, [...path, key]);
      if (found) return found;
    }
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const { maximum = Number.POSITIVE_INFINITY } = schema._zod.bag as { maximum?: number };
    if (value.length > maximum) {
      const message = `must have at most ${maximum} entries`;
      return { code: 'too_big', origin: 'array', maximum, inclusive: true, input: value, path, message };
    }
    for (const [i, entry] of value.entries()) {
      const found = overlong(schema.element, entry, [...path, i]);
      if (found) return found;
    }
  }
  return undefined;
}

/** Shorter lists are checked at once. */
const LONG = 100;

/**
 * Checks a body with one long list in slices, so that other requests are served in between: first the other fields and
 * the length of the list, then its entries one by one, until there are more faults than are reported. The parsed values
 * replace those in the body. Undefined if the schema or the body has no such list.
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
      const result = checked(entry, given, words);
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

function checked(schema: z.ZodType, value: unknown, words: Words) {
  const long = overlong(schema, value);
  return long ? { success: false as const, error: { issues: [long] } } : schema.safeParse(value, words);
}

const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const words = { error: inPlainWords(httpPart as RequestPart), reportInput: true };
  const parts = httpPart === 'body' ? inParts(schema, words) : undefined;
  const known = httpPart === 'querystring' && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return (data: unknown) => {
    const long = parts?.(data);
    if (long) return refusing(long);
    const result = httpPart === 'body' ? checked(schema, data, words) : schema.safeParse(data, words);
    return result.success ? { value: result.data } : { error: new InvalidInput(result.error.issues, known) };
  };
};

/** Fastify looks only at whether the promise rejects. */
const refusing = (issues: Promise<z.core.$ZodIssue[]>) =>
  issues.then((found) => {
    if (found.length > 0) throw new InvalidInput(found);
    return true;
  }) as PromiseLike<boolean> as SafePromiseLike<boolean>;

/** The JSON text of a value of type T: sent as it is, and validated like any answer if answers are checked. */
export class JsonText<T = unknown> {
  /** Never set; it only carries the type of the value. */
  declare readonly value?: T;
  constructor(
    readonly body: string | Body,
    /** The shape of the answer if it differs from the declared one, as with selected fields or columns. */
    readonly shape?: () => z.ZodType,
  ) {}
  toJSON(): unknown {
    return JSON.parse(String(this.body));
  }
}

/**
 * In production answers are only serialized: validating them would cost three to five times as much. In development and
 * tests the JSON is parsed with its declared schema and must come out equal: an undeclared or missing field, or one of
 * another type, is our own error.
 */
export function serializerCompiler(checkAnswers: boolean): FastifySerializerCompiler<z.ZodType> {
  return ({ schema, method, url, httpStatus }) => {
    if (!checkAnswers) return write as (data: unknown) => string;
    return ((data: unknown) => {
      const text = write(data);
      // The thread that made it has checked it.
      if (data instanceof Body) return text;
      const shape = (data instanceof JsonText ? data.shape?.() : undefined) ?? schema;
      const fault = mismatch(shape, JSON.parse(String(text)));
      if (fault) throw new Refusal('internal', `${method} ${url} ${httpStatus} does not keep to its schema: ${fault}`);
      return text;
    }) as (data: unknown) => string;
  };
}

/** Given to Fastify when it is made: otherwise it loads its own compilers first, a hundred modules. */
export function compilers(checkAnswers: boolean): FastifyServerOptions['schemaController'] {
  const compilersFactory = {
    buildValidator: () => validatorCompiler,
    buildSerializer: () => serializerCompiler(checkAnswers),
  };
  // Fastify declares these for JSON Schema alone, but passes on whatever schema a route has.
  return { compilersFactory } as unknown as FastifyServerOptions['schemaController'];
}

/** Fastify passes the result on to the onSend hooks, so a Body reaches the hook that sends it. */
function write(data: unknown): string | Body {
  if (data instanceof Body) return data;
  return data instanceof JsonText ? data.body : JSON.stringify(data);
}

/** Describes where a value departs from its schema; null if it matches. */
export function mismatch(schema: z.ZodType, value: unknown): string | null {
  const result = schema.safeParse(value);
  if (!result.success)
    return result.error.issues.map((issue) => `/${issue.path.join('/')} ${issue.message}`).join('; ');
  return difference(value, result.data, '');
}

/** The first place where two JSON values differ: finds the fields that a lenient schema drops. */
function difference(sent: unknown, read: unknown, path: string): string | null {
  if (isDeepStrictEqual(sent, read)) return null;
  if (typeof sent !== 'object' || typeof read !== 'object' || sent === null || read === null)
    return `${path || '/'} is ${read === undefined ? 'not declared' : sent === undefined ? 'missing' : 'changed by its schema'}`;
  const [one, other] = [sent as Record<string, unknown>, read as Record<string, unknown>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}
