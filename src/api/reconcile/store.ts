import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, firstDay, fromDay, holds, toDay } from '../../domain/time.ts';
import { ACTOR_TYPES } from '../../domain/vocabulary.ts';
import type { Directory } from '../../exchange/actors/directory.ts';
import type { About } from '../../http/openapi/document.ts';
import type { RequestOf } from '../../http/operation.ts';
import { parseJson } from '../../http/request/body.ts';
import { faultsOf, inPlainWords } from '../../nouns/faults.ts';
import { parseId } from '../../nouns/nouns.ts';
import type { Context } from '../context.ts';
import type * as contracts from './contracts.ts';
import { actorOf, candidatesFor, described, extensible, ON, TYPES } from './match.ts';
import { type ExtendQuery, MAX_IDS, MAX_QUERIES, ReconcileBody, ReconciliationQuery } from './schema.ts';

const FIELDS = ['queries', 'extend'];
const MANY = 10;

/** Forms, as OpenRefine sends them: one field that holds JSON. Only for the routes of this instance. */
export function formBodies(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer) => {
      const text = bytes.toString();
      if (text.split('&', MANY).length === MANY) throw refused('', 'the form has more than one field');
      const fields = [...new URLSearchParams(text)];
      const unknown = fields.find(([name]) => !FIELDS.includes(name));
      if (unknown) throw refused(`/${unknown[0]}`, 'is not a field of this form');
      if (fields.length > 1) throw refused('', 'the form has more than one field');
      return Object.fromEntries(fields.map(([name, text]) => [name, jsonIn(`/${name}`, text)]));
    },
  );
}

/** JSON inside of a form's field or a query parameter, as strict as a body. */
export function jsonIn(pointer: string, text: string): unknown {
  try {
    return parseJson(Buffer.from(text));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errors = error.errors.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
    const inQuery = pointer.startsWith('?');
    const detail = `${pointer} is not good JSON: ${error.detail}`;
    throw new Refusal(
      inQuery ? 'invalid-parameter' : error.code,
      detail,
      inQuery && !errors[0] ? [{ pointer, detail }] : errors,
    );
  }
}

const refused = (pointer: string, detail: string) =>
  new Refusal('invalid-body', `${pointer} ${detail}`.trim(), [{ pointer, detail }]);

type Asked<Name extends keyof typeof contracts> = RequestOf<(typeof contracts)[Name]>;

/** What a reconciliation is asked of. */
export interface Desk {
  about: About;
  context: Context;
  directory: Directory;
}

const WORDS = { error: inPlainWords('body'), reportInput: true };

const PATH = '/v1/reconcile';
const SUGGESTED = 20;

/** Without a question, what this service is. */
export function getReconciliation(desk: Desk, request: Asked<'getReconciliation'>) {
  const given = Object.entries(request.query).filter(([, text]) => text !== undefined) as [string, string][];
  if (given.length === 0) return manifest(desk, request);
  const parsed = Object.fromEntries(given.map(([name, text]) => [name, jsonIn(`?${name}`, text)]));
  const checked = ReconcileBody.safeParse(parsed, WORDS);
  if (checked.success) return answer(desk, checked.data);
  const faults = faultsOf(checked.error.issues, 'body');
  const errors = faults.map(({ pointer, detail }) => ({ pointer: pointer.replace(/^\/?/, '?'), detail }));
  throw new Refusal(
    'invalid-parameter',
    errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '),
    errors,
  );
}

export const reconcile = (desk: Desk, { body }: Asked<'reconcile'>) => answer(desk, body);

function answer(desk: Desk, { queries, extend }: ReconcileBody) {
  return queries !== undefined ? results(desk, queries) : extension(desk, extend as ExtendQuery);
}

/** By their keys; one that is wrong says so in its place, and the others are answered. Others have their turns in between. */
async function results(desk: Desk, queries: Record<string, unknown>) {
  const keys = Object.keys(queries);
  if (keys.length > MAX_QUERIES)
    throw tooMany('/queries', `${keys.length} queries; at most ${MAX_QUERIES} in one batch`);
  const answers: [string, ReturnType<typeof resultOf>][] = [];
  for (const key of keys) {
    answers.push([key, resultOf(desk, queries[key])]);
    await new Promise(setImmediate);
  }
  return Object.fromEntries(answers);
}

function resultOf({ context: { model }, directory }: Desk, given: unknown) {
  const checked = ReconciliationQuery.safeParse(given, WORDS);
  if (!checked.success) return { result: [], error: inWords(checked.error.issues) };
  try {
    return { result: candidatesFor(model, directory, checked.data) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid-body') return { result: [], error: error.detail };
    throw error;
  }
}

/** Columns for rows that were reconciled: codes as they are in force today, or on a day that is set. */
function extension({ context: { model, moment }, directory }: Desk, { ids, properties }: ExtendQuery) {
  if (ids.length > MAX_IDS) throw tooMany('/extend/ids', `${ids.length} ids; at most ${MAX_IDS} at once`);
  const known = new Map(extensible(directory).map((property) => [property.id, property]));
  const meta = properties.map(({ id }, i) => {
    const property = known.get(id);
    if (property) return property;
    const detail = `there is no property "${id}" to add`;
    throw new Refusal('invalid-body', detail, [{ pointer: `/extend/properties/${i}/id`, detail }]);
  });
  const today = moment({}).asOf;
  const rows = ids.map((text) => {
    const parsed = parseId(text);
    const id = parsed?.kind === 'actor' ? parsed.id : model.stores.actor.idOf(text);
    const meant = id === undefined ? 0 : model.identities(model.head).of(id);
    const cells = properties.map(({ id: property, settings }): [string, { str: string }[]] => {
      const on = settings?.on ? firstDay(settings.on) : today;
      return [property, valuesOf({ model, id: meant, property, on }).map((str) => ({ str }))];
    });
    return [text, Object.fromEntries(cells)];
  });
  return { meta, rows: Object.fromEntries(rows) };
}

function valuesOf({ model, id, property, on }: { model: Context['model']; id: number; property: string; on: Day }) {
  const actor = actorOf(model, id);
  if (!actor) return [];
  if (property === 'slug') return [model.stores.actor.slugOf(id) ?? ''];
  if (property === 'type') return [actor.type];
  if (property === 'aliases') return actor.aliases;
  if (property === 'note') return actor.note === null ? [] : [actor.note];
  return actor.identifiers
    .filter((code) => code.scheme === property && holds(fromDay(code.validFrom), toDay(code.validTo), on))
    .map(({ value }) => value);
}

export function suggestEntities({ context: { model }, directory }: Desk, { query }: Asked<'suggestEntities'>) {
  const found = directory.startingWith(query.prefix).slice(query.cursor, query.cursor + SUGGESTED);
  const result = found.map((each) => {
    const { id, name, description, type } = described(model, each.id);
    return { id, name, description, notable: type };
  });
  return { result };
}

export const suggestProperties = ({ directory }: Desk, { query }: Asked<'suggestProperties'>) =>
  suggested([...extensible(directory), ON], query);

export const suggestTypes = (_desk: Desk, { query }: Asked<'suggestTypes'>) => suggested(TYPES, query);

function suggested(all: { id: string; name: string }[], { prefix, cursor }: { prefix: string; cursor: number }) {
  const start = prefix.trim().toLowerCase();
  const found = all.filter(({ id, name }) =>
    [id, ...name.split(/\W+/), name].some((text) => text.toLowerCase().startsWith(start)),
  );
  return { result: found.slice(cursor, cursor + SUGGESTED) };
}

/** What can be added to rows of a type: the same for all types. */
export function proposeProperties({ directory }: Desk, { query: { type, limit } }: Asked<'proposeProperties'>) {
  if (type && !ACTOR_TYPES.includes(type as never)) {
    const detail = `there is no type "${type}"`;
    throw new Refusal('invalid-parameter', detail, [{ pointer: '?type', detail }]);
  }
  return {
    ...(type !== undefined && { type }),
    ...(limit !== undefined && { limit }),
    properties: extensible(directory).slice(0, limit),
  };
}

/** Its URLs are those under which it was asked. */
function manifest({ about }: Desk, request: FastifyRequest) {
  const base = `${request.protocol}://${request.host}`;
  const service = (path: string) => ({ service_url: base, service_path: `${PATH}${path}` });
  return {
    versions: ['0.2'],
    name: `${about.title} actors`,
    identifierSpace: `${base}/v1/actors/`,
    schemaSpace: `${base}/openapi.json#/components/schemas/Actor`,
    documentation: `${base}/docs`,
    serviceVersion: about.version,
    defaultTypes: TYPES,
    view: { url: `${base}/v1/actors/{{id}}` },
    suggest: {
      entity: service('/suggest/entity'),
      property: service('/suggest/property'),
      type: service('/suggest/type'),
    },
    extend: {
      propose_properties: service('/properties'),
      property_settings: [
        {
          name: 'on',
          label: 'On',
          type: 'text',
          default: '',
          help_text: 'The day on which codes are in force, such as 1990-10-03; today if left empty.',
        },
      ],
    },
    batchSize: MAX_QUERIES,
  };
}

const inWords = (issues: Parameters<typeof faultsOf>[0]) =>
  faultsOf(issues, 'body')
    .map(({ pointer, detail }) => `${pointer} ${detail}`.trim())
    .join('; ');

const tooMany = (pointer: string, detail: string) => new Refusal('body-too-large', detail, [{ pointer, detail }]);
