import { getOrCreate } from '../../domain/lists.ts';
import { type Json, pascal, unwrapped } from './schemas.ts';

/** The sources of example values for parameters. */
export interface Samples {
  given: Record<string, unknown>;
  components: Record<string, Json>;
  is30: boolean;
}

export function parametersOf(
  schema: Json | undefined,
  place: 'path' | 'query',
  path: string,
  samples: Samples,
): Json[] {
  const needed = (schema?.required ?? []) as string[];
  return Object.entries((schema?.properties ?? {}) as Record<string, Json>).map(([name, { description, ...rest }]) => {
    const required = place === 'path' || needed.includes(name);
    const upTo = place === 'path' ? path.slice(0, path.indexOf(`{${name}}`) + name.length + 2) : '';
    return {
      name,
      in: place,
      ...(description !== undefined && { description }),
      required,
      ...exampled(name, upTo, unwrapped(rest), required, samples),
    };
  });
}

/** Swagger UI sends the examples of parameters, so only required ones have any: optional ones have theirs in the schema. */
function exampled(
  name: string,
  path: string,
  schema: Json,
  required: boolean,
  { given, components, is30 }: Samples,
): Json {
  const value = given[path] ?? sampleOf(schema, components) ?? given[name];
  if (value === undefined) return { schema };
  if (required) return { schema, example: value };
  if (!is30) return { schema: { ...schema, examples: [value] } };
  return { schema: schema.$ref ? schema : { ...schema, example: value } };
}

/** A sample from the schema itself: its example, first enum value, default or constant. */
function sampleOf(schema: Json, components: Record<string, Json>): unknown {
  if (schema.$ref) return sampleOf(components[String(schema.$ref).split('/').at(-1) as string] ?? {}, components);
  const [first] = (schema.examples ?? schema.enum ?? []) as unknown[];
  const own = first ?? schema.example ?? schema.default ?? schema.const;
  if (own !== undefined) return own;
  if (schema.type === 'boolean') return true;
  if (schema.type !== 'array') return undefined;
  const item = sampleOf((schema.items ?? {}) as Json, components);
  return item === undefined ? undefined : [item];
}

/** Moves each parameter to the components, once for all operations that have it; returns the parameters by name. */
export function shareParameters(paths: Record<string, Json>): Record<string, Json> {
  const names = new Map<string, string>();
  const shared: Record<string, Json> = {};
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item) as Json[])) {
    operation.parameters = (operation.parameters as Json[] | undefined)?.map((parameter) => {
      if (parameter.$ref) return parameter;
      const name = getOrCreate(names, JSON.stringify(parameter), () => {
        const plain = `${pascal(String(parameter.name))}${parameter.in === 'path' ? 'Path' : 'Query'}Parameter`;
        return plain in shared ? `${pascal(String(operation.operationId))}${plain}` : plain;
      });
      shared[name] ??= parameter;
      return { $ref: `#/components/parameters/${name}` };
    });
    if (operation.parameters === undefined) delete operation.parameters;
  }
  return shared;
}
