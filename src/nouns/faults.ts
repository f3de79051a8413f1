import type { z } from 'zod';
import type { Fault } from '../domain/refusal.ts';

/** Fastify's names for the parts of a request. */
export type RequestPart = 'body' | 'querystring' | 'params' | 'headers';
type Issue = z.core.$ZodIssue;

/** `/drafts/3/level`, `?asOf`, `{id}` or `If-Match:`. Only a body is deep enough for a JSON Pointer. */
function pointerTo(path: readonly PropertyKey[], place: RequestPart): string {
  if (place === 'body')
    return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const name = String(path[0] ?? '');
  return place === 'querystring' ? `?${name}` : place === 'params' ? `{${name}}` : `${name}:`;
}

/** How many faults a problem names at most. */
export const MAX_FAULTS = 100;

interface PathFault {
  path: readonly PropertyKey[];
  detail: string;
  /** The unknown key, if it is one. */
  key?: string;
}

/**
 * Converts zod's issues to faults, one for each place and each unknown key; stops once there are too many to name.
 * @param hintOf what an unknown key may be a misspelling of, as the end of a sentence
 */
export function faultsOf(issues: readonly Issue[], place: RequestPart, hintOf = (_key: string) => ''): Fault[] {
  const faults: Fault[] = [];
  for (const { path, detail: said, key } of placed(issues, place, [])) {
    const detail = key === undefined ? said : said + hintOf(key);
    if (faults.push({ pointer: pointerTo(path, place), detail }) > MAX_FAULTS) break;
  }
  return faults;
}

function* placed(issues: readonly Issue[], place: RequestPart, base: readonly PropertyKey[]): Generator<PathFault> {
  for (const issue of issues) {
    const path = [...base, ...issue.path];
    const nearest = issue.code === 'invalid_union' ? nearestBranch(issue.errors) : undefined;
    if (issue.code === 'unrecognized_keys') {
      const noun = place === 'body' ? 'field' : 'parameter';
      for (const key of issue.keys) yield { path: [...path, key], detail: `is not a ${noun} here`, key };
    } else if (nearest) yield* placed(nearest, place, path);
    else if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
      for (const inner of issue.issues) yield { path: [...path, ...inner.path], detail: inner.message };
    } else yield { path, detail: issue.message };
  }
}

/** A sentence with the number of faults or, if there is only one, with that fault. */
export function summed(faults: readonly Fault[]): string {
  const [first] = faults;
  if (faults.length === 1 && first) return `${first.pointer || 'The body'} ${first.detail}.`.replace(/\?\.$/, '?');
  if (faults.length <= MAX_FAULTS) return `${faults.length} things are wrong.`;
  return `More than ${MAX_FAULTS} things are wrong; the first ${MAX_FAULTS} are named.`;
}

/**
 * The branch of a union that was most likely meant: the only one whose outermost type fits or, among objects with
 * different keys, the only one that knows all the keys given. Undefined if there is not exactly one.
 */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const without = (some: readonly (readonly Issue[])[], code: Issue['code']) =>
    some.filter((issues) => !issues.some((issue) => issue.path.length === 0 && issue.code === code));
  const near = without(branches, 'invalid_type');
  const nearest = near.length > 1 ? without(near, 'unrecognized_keys') : near;
  return nearest.length === 1 ? nearest[0] : undefined;
}

const TYPES: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : (TYPES[typeof value] ?? typeof value);
const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

/** Replaces zod's messages. A message that a shape itself gives takes precedence. */
export function inPlainWords(place: RequestPart): z.core.$ZodErrorMap {
  return (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        if (issue.input === undefined || (!issue.path?.length && issue.input === null && place === 'body'))
          return 'is required';
        return `must be ${TYPES[issue.expected] ?? issue.expected}, not ${issue.expected === 'int' ? listed([issue.input]) : kind(issue.input)}`;
      case 'invalid_value':
        if (issue.input === undefined)
          return `is required: ${issue.values.length === 1 ? '' : 'one of '}${listed(issue.values)}`;
        return `must be ${issue.values.length === 1 ? '' : 'one of '}${listed(issue.values)}`;
      case 'too_small':
        return tooSmall(issue);
      case 'too_big':
        return `must ${issue.origin === 'number' || issue.origin === 'int' ? 'be at' : 'have at'} most ${issue.maximum}${unit(issue)}`;
      case 'invalid_format':
        if (issue.format === 'url') return 'must be an absolute URL';
        return issue.pattern ? `must match ${issue.pattern}` : `is not a valid ${issue.format}`;
      case 'invalid_union':
        return issue.discriminator && issue.options
          ? `must be one of ${listed(issue.options as unknown[])}`
          : 'has none of the forms that it may have';
      case 'invalid_key':
        return 'is not a name that can stand here';
      default:
        return undefined;
    }
  };
}

function tooSmall(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (issue.origin === 'number' || issue.origin === 'int')
    return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.minimum === 1) return 'must not be empty';
  return `must have at least ${issue.minimum}${unit(issue)}`;
}

const unit = (issue: { origin: string }): string =>
  issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' entries' : '';
