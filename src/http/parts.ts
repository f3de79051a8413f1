import { z } from 'zod';
import { isTimeUp, turn } from '../turns.ts';
import { MAX_FAULTS } from './faults.ts';

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
export function inParts(schema: z.ZodType, words: Words): ((body: unknown) => Promise<Issues> | undefined) | undefined {
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
