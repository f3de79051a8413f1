import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { isTimeUp, turn } from '../turns.ts';

/** Shorter lists are checked in a moment. */
const LONG = 200;

/** What a body with a long list says, by the body as it was read. */
const checked = new WeakMap<object, unknown>();

/** The list in a body that may be long, the shape of its entries, and the body's shape with entries of any kind. */
interface LongList {
  name: string;
  entry: z.ZodType;
  rest: z.ZodType;
}

/**
 * Fastify checks a body in one piece: of a revision of ten thousand drafts that is 80 ms. So a long list is checked
 * before, entry by entry, and what is right is taken as it is. What is not is left to be checked as a whole, so that
 * its faults are told in one place and one order.
 */
export function longLists(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const list = listIn(route.schema?.body);
    if (list === null) return;
    route.preValidation = async ({ body }) => {
      const value = await readInTurns(list, body);
      if (value !== undefined) checked.set(body as object, value);
    };
  });
}

/** What was checked in turns; undefined for anything else. */
export const checkedInTurns = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? checked.get(data) : undefined;

function listIn(shape: unknown): LongList | null {
  if (!(shape instanceof z.ZodObject) || shape.def.checks?.length) return null;
  for (const [name, field] of Object.entries(shape.shape)) {
    if (!(field instanceof z.ZodArray)) continue;
    const entries = field.clone({ ...field.def, element: z.unknown() });
    return { name, entry: field.element as z.ZodType, rest: shape.extend({ [name]: entries }) };
  }
  return null;
}

async function readInTurns({ name, entry, rest }: LongList, body: unknown): Promise<unknown> {
  const given = (body as Record<string, unknown> | null)?.[name];
  if (!Array.isArray(given) || given.length < LONG) return undefined;
  const whole = rest.safeParse(body);
  if (!whole.success) return undefined;
  const values: unknown[] = [];
  for (const one of given) {
    if (isTimeUp()) await turn();
    const result = entry.safeParse(one);
    if (!result.success) return undefined;
    values.push(result.data);
  }
  return { ...(whole.data as object), [name]: values };
}
