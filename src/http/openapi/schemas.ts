import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/**
 * Converts zod shapes to the schemas of an OpenAPI document. zod itself writes JSON Schema 2020-12, which 3.1 uses, and
 * the 3.0 dialect. The adjustments for client generators are all made here: a shape that is equal in requests and
 * answers is one component (not X and XInput), a union of objects that differ in a constant gets a discriminator, a
 * value of several types accepts anything, numbers have a format and bounds, and answers allow additional properties,
 * so that a new field breaks no client.
 */
export type Json = { [key: string]: unknown };
export type OpenApiVersion = '3.1.1' | '3.0.3';
type Io = 'input' | 'output';
/** Descriptions of properties that have none in zod, keyed by `Component.property.inner` or by property name alone. */
export type Glossary = Record<string, string>;

const PREFIX = '#/components/schemas/';
const INT32 = 2 ** 31;
/** No text (in characters) and no list of an answer is longer. */
const LONGEST = { text: 1_000_000, list: 10_000_000 };

export function schemasOf(
  requests: Record<string, z.ZodType>,
  answers: Record<string, z.ZodType>,
  version: OpenApiVersion = '3.1.1',
  glossary: Glossary = {},
) {
  const asked = generate(requests, 'input', version);
  const given = generate(answers, 'output', version);
  const doubles = differing(asked.components, given.components);
  const rename = (node: unknown) => mapRefs(node, (name) => (doubles.has(name) ? `${name}Input` : name));

  const components: Record<string, Json> = { ...given.components };
  for (const [name, schema] of Object.entries(asked.components)) {
    components[doubles.has(name) ? `${name}Input` : name] = rename(schema) as Json;
  }
  for (const name of Object.keys(components)) discriminate(name, components);
  if (version === '3.0.3')
    for (const schema of [...Object.values(components), ...Object.values(given.shapes)]) typeNulls(schema, components);
  for (const [name, schema] of Object.entries(components)) explain(schema, name, glossary, version);
  for (const shape of Object.values(given.shapes)) explain(shape, '', glossary, version);
  return {
    components: sorted(components),
    // Keyed by the names under which the shapes were passed, like the answers.
    requests: rename(asked.shapes) as Record<string, Json>,
    answers: given.shapes,
  };
}

/** Converts all shapes as the properties of one object, so that zod names each component once. */
function generate(shapes: Record<string, z.ZodType>, io: Io, version: OpenApiVersion) {
  const whole = z.toJSONSchema(z.object(shapes), {
    io,
    target: version === '3.0.3' ? 'openapi-3.0' : 'draft-2020-12',
    unrepresentable: 'any',
  }) as Json;
  const { properties, ...rest } = JSON.parse(
    JSON.stringify(whole).replace(/"#\/(\$defs|definitions)\//g, `"${PREFIX}`),
  ) as Record<string, Record<string, Json>>;
  const components = rest.$defs ?? rest.definitions ?? {};
  for (const schema of [...Object.values(properties ?? {}), ...Object.values(components)]) tidy(schema, io, version);
  return { shapes: properties ?? {}, components };
}

const innerOf = ({ properties, items, additionalProperties, anyOf, oneOf, allOf }: Json): Json[] =>
  [...Object.values(properties ?? {}), items, additionalProperties, anyOf, oneOf, allOf]
    .flat()
    .filter((inner): inner is Json => typeof inner === 'object' && inner !== null);

function tidy(schema: Json, io: Io, version: OpenApiVersion): void {
  for (const inner of innerOf(schema)) tidy(inner, io, version);
  untangle(schema);
  const types = [schema.type].flat();
  // In a query string, numbers and flags are text; the schema says integer, number or boolean instead.
  if (!types.includes('string')) delete schema.pattern;
  if (types.includes('boolean')) delete schema.enum;
  if (types.includes('integer')) bound(schema);
  if (types.includes('number')) schema.format ??= 'double';
  if (types.includes('array')) schema.maxItems ??= LONGEST.list;
  if (io === 'output') {
    if (schema.additionalProperties === false) delete schema.additionalProperties;
    const isText = types.includes('string') && ![schema.enum, schema.const, schema.format].some(Boolean);
    if (isText) schema.maxLength ??= LONGEST.text;
  }
  delete schema.propertyNames;
  // Answers give URLs as plain text, so requests do as well.
  if (schema.format === 'uri') delete schema.format;
  delete schema.id;
  if (version === '3.0.3') {
    const [example] = (schema.examples ?? []) as unknown[];
    if (example !== undefined && !JSON.stringify(example).includes(':null')) schema.example = example;
    delete schema.examples;
  }
}

/** zod bounds integers by the safe integers. Revisions, counts and days fit in 32 bits; byte counts declare int64. */
function bound(schema: Json): void {
  if (Array.isArray(schema.enum)) schema.enum = schema.enum.map(Number);
  if (schema.default !== undefined) schema.default = Number(schema.default);
  schema.format ??= 'int32';
  const [least, most] =
    schema.format === 'int64' ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER] : [-INT32, INT32 - 1];
  schema.minimum = Math.max((schema.minimum as number | undefined) ?? least, least);
  schema.maximum = Math.min((schema.maximum as number | undefined) ?? most, most);
}

const PRIMITIVE = ['string', 'number', 'integer', 'boolean'];
const isPlain = (schema: Json) =>
  PRIMITIVE.includes(`${schema.type}`) && schema.enum === undefined && schema.const === undefined;
const isNull = ({ type, nullable, enum: only }: Json) =>
  type === 'null' || (nullable === true && Array.isArray(only) && only[0] === null);

/** Client generators know unions of a value and null, of named objects, or of text and an object; others become any. */
function untangle(schema: Json): void {
  if (Array.isArray(schema.type) && schema.type.filter((type) => type !== 'null').length > 1) delete schema.type;
  const all = schema.anyOf as Json[] | undefined;
  if (!all) return;
  delete schema.anyOf;
  const some = all.filter((branch) => !isNull(branch));
  const [only] = some;
  if (some.length === 1 && only) {
    if (isPlain(only)) Object.assign(schema, { ...only, ...schema, type: [only.type, 'null'] });
    else schema.anyOf = all;
  } else if (schema.type !== 'object' && !some.every(isPlain)) schema.oneOf = all;
}

/** In 3.0 zod writes a described reference as an allOf of one. 3.0 allows no other member beside `$ref`, so unwraps it. */
export const unwrapped = (schema: Json): Json => {
  const [only] = (schema.allOf ?? []) as Json[];
  return only?.$ref && !schema.nullable ? { $ref: only.$ref } : schema;
};

/** In 3.0 only a schema with a type of its own may be null. */
function typeNulls(schema: Json, components: Record<string, Json>): void {
  for (const inner of innerOf(schema)) typeNulls(inner, components);
  const [only] = (schema.allOf ?? []) as Json[];
  const bare = unwrapped(schema);
  if (bare !== schema) {
    for (const key of Object.keys(schema)) delete schema[key];
    Object.assign(schema, bare);
  }
  if (!schema.nullable || schema.type || !only?.$ref) return;
  const { type = 'object' } = components[String(only.$ref).slice(PREFIX.length)] ?? {};
  schema.type = type;
}

/** Gives each property without a description that of the glossary. */
function explain(schema: Json, at: string, glossary: Glossary, version: OpenApiVersion): void {
  const { properties = {}, ...rest } = schema as { properties?: Record<string, Json> };
  for (const [name, property] of Object.entries(properties)) {
    const inner = `${at}.${name}`;
    explain(property, inner, glossary, version);
    const words = glossary[inner] ?? glossary[name];
    const isBare = version === '3.0.3' && property.$ref !== undefined;
    if (property.description === undefined && words !== undefined && !isBare) property.description = words;
  }
  for (const inner of innerOf(rest)) explain(inner, at, glossary, version);
}

/** Components that differ between requests and answers, and all components that refer to those. */
function differing(asked: Record<string, Json>, given: Record<string, Json>): Set<string> {
  const common = Object.keys(asked).filter((name) => name in given);
  const differ = new Set(common.filter((name) => !isDeepStrictEqual(strict(asked[name]), strict(given[name]))));
  for (let before = -1; before !== differ.size; ) {
    before = differ.size;
    for (const name of common) {
      mapRefs(asked[name], (ref) => {
        if (differ.has(ref)) differ.add(name);
        return ref;
      });
    }
  }
  return differ;
}

/** Leaves out what may differ: requests forbid additional properties, answers limit the length of texts. */
const strict = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node), (key, value) =>
    (key === 'additionalProperties' && value === false) || (key === 'maxLength' && value === LONGEST.text)
      ? undefined
      : value,
  );

function mapRefs(node: unknown, rename: (name: string) => string): unknown {
  return JSON.parse(JSON.stringify(node), (key, value) =>
    key === '$ref' && typeof value === 'string' ? PREFIX + rename(value.slice(PREFIX.length)) : value,
  );
}

/** OpenAPI's discriminator needs named branches, so nameless ones get a name: Draft and `vote` make DraftVote. */
function discriminate(name: string, components: Record<string, Json>): void {
  const union = components[name];
  const branches = (union?.oneOf ?? union?.anyOf) as Json[] | undefined;
  if (!union || !branches || branches.length < 2) return;
  const resolved = branches.map((branch) =>
    branch.$ref ? components[String(branch.$ref).slice(PREFIX.length)] : branch,
  );
  const constants = (branch: Json | undefined, key: string): unknown[] => {
    const schema = (branch?.properties as Record<string, Json> | undefined)?.[key];
    return schema?.const !== undefined ? [schema.const] : ((schema?.enum as unknown[]) ?? []);
  };
  const key = Object.keys((resolved[0]?.properties as Json) ?? {}).find((key) => {
    const all = resolved.map((branch) => constants(branch, key));
    return all.every((some) => some.length > 0) && new Set(all.flat()).size === all.flat().length;
  });
  if (key === undefined) return;
  const mapping: Record<string, string> = {};
  const refs = resolved.map((branch, i) => {
    const values = constants(branch, key).map(String);
    let ref = branches[i]?.$ref as string | undefined;
    if (!ref) {
      const own = name + values.map(pascal).join('');
      const { description } = (branch?.properties as Record<string, Json> | undefined)?.[key] ?? {};
      components[own] = { ...(description !== undefined && { description }), ...branch };
      ref = PREFIX + own;
    }
    for (const value of values) mapping[value] = ref;
    return { $ref: ref };
  });
  delete union.anyOf;
  Object.assign(union, { oneOf: refs, discriminator: { propertyName: key, mapping } });
}

export const pascal = (text: string) =>
  text.replace(/(^|[^A-Za-z0-9])([a-z0-9])/gi, (_, __, letter: string) => letter.toUpperCase());
const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
