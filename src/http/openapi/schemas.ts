import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/**
 * zod shapes as the schemas of an OpenAPI 3.1 document. zod itself writes JSON Schema 2020-12, which
 * is what 3.1 takes; three things are folded here, and nowhere else: a shape that reads the same in
 * requests and answers is one component (not X and XInput), a union of objects told apart by a
 * constant gets its discriminator, and zod's bounds of safe integers are left out.
 */
export type Json = { [key: string]: unknown };
type Io = 'input' | 'output';

const PREFIX = '#/components/schemas/';

interface Schemas {
  components: Record<string, Json>;
  /** By the names under which the shapes were given. */
  requests: Record<string, Json>;
  answers: Record<string, Json>;
}

export function schemasOf(requests: Record<string, z.ZodType>, answers: Record<string, z.ZodType>): Schemas {
  const asked = generate(requests, 'input');
  const given = generate(answers, 'output');
  const doubles = differing(asked.components, given.components);
  const rename = (node: unknown) => mapRefs(node, (name) => (doubles.has(name) ? `${name}Input` : name));

  const components: Record<string, Json> = { ...given.components };
  for (const [name, schema] of Object.entries(asked.components)) {
    components[doubles.has(name) ? `${name}Input` : name] = rename(schema) as Json;
  }
  for (const name of Object.keys(components)) discriminate(name, components);
  return {
    components: sorted(components),
    requests: rename(asked.shapes) as Schemas['requests'],
    answers: given.shapes,
  };
}

/** All shapes in one go, as the properties of one object: zod then names each component once. */
function generate(shapes: Record<string, z.ZodType>, io: Io) {
  const { properties, $defs } = z.toJSONSchema(z.object(shapes), {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => tidy(jsonSchema as Json),
  }) as { properties?: Record<string, Json>; $defs?: Record<string, Json> };
  const local = (node: unknown) => JSON.parse(JSON.stringify(node ?? {}).replaceAll('"#/$defs/', `"${PREFIX}`));
  return { shapes: local(properties) as Record<string, Json>, components: local($defs) as Record<string, Json> };
}

function tidy(schema: Json): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  // Numbers and flags of a query string are text that is said to be a number or a boolean.
  if (schema.type !== 'string') delete schema.pattern;
  if (schema.type === 'boolean') delete schema.enum;
  if (schema.type === 'integer' && Array.isArray(schema.enum)) {
    schema.enum = schema.enum.map(Number);
    if (schema.default !== undefined) schema.default = Number(schema.default);
  }
  delete schema.id;
}

/** Components that read otherwise in requests than in answers, and all that refer to such. */
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

/** zod closes every object of an answer, but only strict ones of a request: no difference that matters. */
const strict = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node), (key, value) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  );

function mapRefs(node: unknown, rename: (name: string) => string): unknown {
  return JSON.parse(JSON.stringify(node), (key, value) =>
    key === '$ref' && typeof value === 'string' ? PREFIX + rename(value.slice(PREFIX.length)) : value,
  );
}

/** OpenAPI looks only at branches with a name, so nameless ones get theirs: Draft and `vote` make DraftVote. */
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
      components[own] = branch as Json;
      ref = PREFIX + own;
    }
    for (const value of values) mapping[value] = ref;
    return { $ref: ref };
  });
  delete union.anyOf;
  Object.assign(union, { oneOf: refs, discriminator: { propertyName: key, mapping } });
}

const pascal = (text: string) =>
  text.replace(/(^|[^A-Za-z0-9])([a-z0-9])/gi, (_, __, letter: string) => letter.toUpperCase());
const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
