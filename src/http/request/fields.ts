import { distance } from 'fastest-levenshtein';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { getOrCreate } from '../../domain/lists.ts';
import { listParameter } from './query.ts';

/** The selected fields of an object by name, each with those selected inside it; null selects all of it. */
type Parts = Map<string, Parts | null>;
type Shape = z.ZodType;

/** The paths that `fields` selects in a row. The answer has only these, nested as in the whole row. */
export class FieldSelection {
  readonly #row: z.ZodObject;
  readonly #parts: Parts = new Map();
  /** Every name that occurs in the paths. */
  readonly words: ReadonlySet<string>;
  #shape: z.ZodObject | undefined;

  constructor(
    readonly paths: readonly string[],
    row: z.ZodObject,
  ) {
    this.#row = row;
    this.words = new Set(paths.flatMap((path) => path.split('.')));
    for (const path of paths) add(this.#parts, path.split('.'));
  }

  /** Returns the row with only the selected fields. */
  of<T>(row: T): T {
    return picked(row, this.#parts) as T;
  }

  /** The shape of a row with only the selected fields. */
  get row(): z.ZodObject {
    this.#shape ??= shapeOf(this.#row, this.#parts) as z.ZodObject;
    return this.#shape;
  }
}

function add(parts: Parts, [word = '', ...rest]: string[]): void {
  const known = parts.get(word);
  if (known === null) return;
  if (rest.length === 0) parts.set(word, null);
  else {
    const inner = known ?? new Map();
    parts.set(word, inner);
    add(inner, rest);
  }
}

/** Keeps the order of the row. Picks from each entry of a list; a value that is not an object stays as it is. */
function picked(value: unknown, parts: Parts): unknown {
  if (Array.isArray(value)) return value.map((entry) => picked(entry, parts));
  if (typeof value !== 'object' || value === null) return value;
  const found: Record<string, unknown> = {};
  for (const name in value) {
    const inner = parts.get(name);
    if (inner === undefined) continue;
    const part = (value as Record<string, unknown>)[name];
    found[name] = inner === null ? part : picked(part, inner);
  }
  return found;
}

function shapeOf(shape: Shape, parts: Parts): Shape {
  if (shape instanceof z.ZodOptional) return shapeOf(shape.unwrap() as Shape, parts).optional();
  if (shape instanceof z.ZodNullable) return shapeOf(shape.unwrap() as Shape, parts).nullable();
  if (shape instanceof z.ZodArray) return z.array(shapeOf(shape.element as Shape, parts));
  const entries = Object.entries((shape as z.ZodObject).shape as Record<string, Shape>).flatMap(([name, part]) => {
    const inner = parts.get(name);
    return inner === undefined ? [] : [[name, inner === null ? part : shapeOf(part, inner)] as const];
  });
  return z.strictObject(Object.fromEntries(entries));
}

/** The object that a path can continue into: the field's value, or an entry of its list. Null if there is none. */
function objectIn(shape: Shape): z.ZodObject | null {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) return objectIn(shape.unwrap() as Shape);
  if (shape instanceof z.ZodArray) return objectIn(shape.element as Shape);
  return shape instanceof z.ZodObject ? shape : null;
}

/** Every path into a row, parents before their children. */
function* pathsIn(shape: Shape, before = '', above: readonly Shape[] = []): Generator<string> {
  const object = objectIn(shape);
  if (!object || above.includes(object)) return;
  for (const [name, part] of Object.entries(object.shape as Record<string, Shape>)) {
    yield before + name;
    yield* pathsIn(part, `${before}${name}.`, [...above, object]);
  }
}

/** The paths of a row that end in a scalar or in a list. */
export function* leafPaths(shape: Shape, before = ''): Generator<string> {
  for (const [name, part] of Object.entries((objectIn(shape) as z.ZodObject).shape as Record<string, Shape>)) {
    const isInside = objectIn(part) !== null && !(bare(part) instanceof z.ZodArray);
    if (isInside) yield* leafPaths(part, `${before}${name}.`);
    else yield before + name;
  }
}

/** The shape of a value that is neither null nor left out. */
export const bare = (shape: Shape): Shape =>
  shape instanceof z.ZodOptional || shape instanceof z.ZodNullable ? bare(shape.unwrap() as Shape) : shape;

const MOST_KEPT = 100;

/** The parameter `fields` of an operation whose answer has rows, and the function that makes selections of it. */
export function fieldsOf(row: z.ZodObject) {
  let known: ReadonlySet<string> | undefined;
  const paths = () => {
    known ??= new Set(pathsIn(row));
    return known;
  };
  const path = z
    .string()
    .max(200)
    .superRefine((given, { addIssue }) => {
      if (!paths().has(given))
        addIssue({
          code: 'custom',
          message: `names ${JSON.stringify(given)}, which no row has${nearest(given, paths())}`,
        });
    });
  const parameter = listParameter(path)
    .optional()
    .describe(
      'Fields of each row to return, by path, such as `actor.slug,level,since`. They keep their nesting; all others are left out, even those that the schema requires. In a table, the columns.',
    );
  const kept = new LRUCache<string, FieldSelection>({ max: MOST_KEPT });
  const selection = (asked: readonly string[]): FieldSelection =>
    getOrCreate(kept, asked.join(), () => new FieldSelection(asked, row));
  return { parameter, selection };
}

/** The end of the error message: suggests the path with the smallest edit distance, if one is close. */
function nearest(given: string, paths: ReadonlySet<string>): string {
  let [best, least] = ['', Math.max(3, Math.floor(given.length / 2))];
  for (const path of paths) {
    const apart = Math.min(distance(path, given), path.endsWith(`.${given}`) ? 1 : Number.POSITIVE_INFINITY);
    if (apart < least) [best, least] = [path, apart];
  }
  return best === '' ? '' : `; the nearest is \`${best}\``;
}
