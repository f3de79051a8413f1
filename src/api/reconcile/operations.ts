import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../../domain/refusal.ts';
import { type Day, firstDay, fromDay, holds, toDay } from '../../domain/time.ts';
import { originOf } from '../../http/answer/links.ts';
import { minRevision } from '../../http/request/query.ts';
import { faultsOf, inPlainWords } from '../../nouns/faults.ts';
import { parseId } from '../../nouns/nouns.ts';
import { type Context, operation } from '../context.ts';
import { recordNamed } from '../names.ts';
import { formBodies, jsonIn } from './forms.ts';
import { actorOf, CODES_ON, candidatesFor, describeActor, extensible, isType, TYPES } from './match.ts';
import {
  type ExtendQuery,
  Extension,
  MAX_IDS,
  MAX_QUERIES,
  Manifest,
  Proposals,
  ReconcileBody,
  ReconciliationQuery,
  Results,
  Suggestions,
} from './schema.ts';

const tag = 'reconciliation';
const SPECIFICATION = 'Implements the W3C Reconciliation Service API 0.2, as used by OpenRefine.';

/** A client can tell the two apart only by what it asked for. */
const ANSWER =
  'For `queries`: `{result: [candidates]}` by their keys. For `extend`: `{meta, rows}`. See the specification.';

const json = (what: string) => z.string().min(1).max(100_000).optional().describe(`${what}, as JSON.`);
const whole = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number);
const WORDS = { error: inPlainWords('body'), reportInput: true };
const PATH = '/v1/reconcile';
const SUGGESTED = 20;

/** Unknown parameters are ignored: autocompletion widgets add their own. */
const SuggestQuery = z.looseObject({
  prefix: z.string().max(300).default('').describe('Text typed so far.'),
  cursor: whole.default(0).meta({ description: 'Suggestions to skip.', type: 'integer', minimum: 0, default: 0 }),
  minRevision,
});
const suggest = { tag, parsers: formBodies, query: SuggestQuery, answer: Suggestions } as const;

export const getReconciliation = operation(
  {
    id: 'getReconciliation',
    tag,
    parsers: formBodies,
    summary: 'Read the service manifest, or reconcile by GET',
    description: `${SPECIFICATION} Without parameters the service manifest, with \`queries\` or \`extend\` what POST answers. JSONP is not offered: every answer may be read from any origin.`,
    query: z.strictObject({ queries: json('A batch of queries'), extend: json('A query for columns') }),
    answer: z.union([Manifest, Extension, Results]).meta({ type: 'object', description: ANSWER }),
    problems: ['body-too-large', 'invalid-body'],
  },
  (context, request) => {
    const given = Object.entries(request.query).filter(([, text]) => text !== undefined) as [string, string][];
    if (given.length === 0) return manifest(context, request);
    const parsed = Object.fromEntries(given.map(([name, text]) => [name, jsonIn(`?${name}`, text)]));
    const checked = ReconcileBody.safeParse(parsed, WORDS);
    if (checked.success) return answer(context, checked.data);
    const faults = faultsOf(checked.error.issues, 'body');
    const errors = faults.map(({ pointer, detail }) => ({ pointer: pointer.replace(/^\/?/, '?'), detail }));
    throw new Refusal(
      'invalid-parameter',
      errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '),
      errors,
    );
  },
);

export const reconcile = operation(
  {
    id: 'reconcile',
    tag,
    parsers: formBodies,
    summary: 'Match names and codes to actors, or add columns',
    description: `${SPECIFICATION} As JSON, or as a form (\`application/x-www-form-urlencoded\`) with \`queries=\` or \`extend=\` and the same JSON. Codes go before names, exact before folded; what is merely alike is a candidate and never a match. A query that is wrong says so in its own place (\`error\`); the others are answered. It writes nothing and needs no key, so its body is at most 1 MiB.`,
    body: ReconcileBody,
    bodyLimit: 1024 * 1024,
    answer: z.union([Extension, Results]).meta({ type: 'object', description: ANSWER }),
  },
  (context, { body }) => answer(context, body),
);

export const suggestEntities = operation(
  {
    ...suggest,
    id: 'suggestEntities',
    summary: 'Actors whose name begins with a prefix',
    description: 'Finds actors by id, slug, or the beginning of a name, an alias or a word of one; 20 at a time.',
  },
  ({ model, directory }, { query }) => {
    const found = directory.startingWith(query.prefix).slice(query.cursor, query.cursor + SUGGESTED);
    const result = found.map((each) => {
      const { id, name, description, type } = describeActor(model, each.id);
      return { id, name, description, notable: type };
    });
    return { result };
  },
);

export const suggestProperties = operation(
  {
    ...suggest,
    id: 'suggestProperties',
    summary: 'Properties whose name begins with a prefix',
    description:
      'Properties to reconcile by (schemes of codes, and `on`, the day of the codes) and to add as columns (schemes and fields).',
  },
  ({ directory }, { query }) => suggested([...extensible(directory), CODES_ON], query),
);

export const suggestTypes = operation(
  {
    ...suggest,
    id: 'suggestTypes',
    summary: 'Types of actors whose name begins with a prefix',
    description: 'A type is a kind of actor, such as state, person or bloc.',
  },
  (_context, { query }) => suggested(TYPES, query),
);

export const proposeProperties = operation(
  {
    id: 'proposeProperties',
    tag,
    parsers: formBodies,
    summary: 'Properties that can be added to actors of a type',
    description: 'The properties are the same for every type.',
    query: z.looseObject({
      type: z.string().max(60).optional().describe('Type of actors, such as state; the answer is the same for each.'),
      limit: whole.optional().meta({ description: 'Maximum number of properties.', type: 'integer', minimum: 0 }),
      minRevision,
    }),
    answer: Proposals,
  },
  ({ directory }, { query: { type, limit } }) => {
    if (type && !isType(type)) throw Refusal.at('?type', `there is no type "${type}"`);
    return {
      ...(type !== undefined && { type }),
      ...(limit !== undefined && { limit }),
      properties: extensible(directory).slice(0, limit),
    };
  },
);

const answer = (context: Context, { queries, extend }: ReconcileBody) =>
  queries !== undefined ? results(context, queries) : extension(context, extend as ExtendQuery);

/** Answers each query under its key; the answer to an invalid one is its error. Yields to the event loop after each. */
async function results(context: Context, queries: Record<string, unknown>) {
  const keys = Object.keys(queries);
  if (keys.length > MAX_QUERIES)
    throw tooMany('/queries', `${keys.length} queries; at most ${MAX_QUERIES} in one batch`);
  const answers: [string, ReturnType<typeof resultOf>][] = [];
  for (const key of keys) {
    answers.push([key, resultOf(context, queries[key])]);
    await new Promise(setImmediate);
  }
  return Object.fromEntries(answers);
}

function resultOf({ model, directory }: Context, given: unknown) {
  const checked = ReconciliationQuery.safeParse(given, WORDS);
  if (!checked.success) return { result: [], error: inWords(checked.error.issues) };
  try {
    return { result: candidatesFor(model, directory, checked.data) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid-body') return { result: [], error: error.detail };
    throw error;
  }
}

/** Columns for reconciled rows: codes that are in force today, or on the day in `settings`. */
function extension({ model, moment, directory }: Context, { ids, properties }: ExtendQuery) {
  if (ids.length > MAX_IDS) throw tooMany('/extend/ids', `${ids.length} ids; at most ${MAX_IDS} at once`);
  const known = new Map(extensible(directory).map((property) => [property.id, property]));
  const meta = properties.map(({ id }, i) => {
    const property = known.get(id);
    if (property) return property;
    throw Refusal.at(`/extend/properties/${i}/id`, `there is no property "${id}" to add`, 'invalid-body');
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

function suggested(all: { id: string; name: string }[], { prefix, cursor }: { prefix: string; cursor: number }) {
  const start = prefix.trim().toLowerCase();
  const found = all.filter(({ id, name }) =>
    [id, ...name.split(/\W+/), name].some((text) => text.toLowerCase().startsWith(start)),
  );
  return { result: found.slice(cursor, cursor + SUGGESTED) };
}

/** The service manifest; its URLs have the host of the request. */
function manifest({ about }: Context, request: FastifyRequest) {
  const base = originOf(request);
  const service = (path: string) => ({ service_url: base, service_path: `${PATH}${path}` });
  return {
    versions: ['0.2'],
    name: `${about.title} actors`,
    identifierSpace: `${base}/v1/actors/`,
    schemaSpace: `${base}/openapi.json#/components/schemas/Actor`,
    documentation: `${base}/docs`,
    serviceVersion: about.version,
    defaultTypes: TYPES,
    view: { url: `${base}/desk/actors/{{id}}` },
    preview: { url: `${base}/desk/actors/{{id}}/preview`, width: 400, height: 200 },
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

const tooMany = (pointer: string, detail: string) => Refusal.at(pointer, detail, 'body-too-large');

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px}h1{font-size:16px;margin:0}p{margin:8px 0 0;overflow-wrap:anywhere}';

/** Anybody may frame the page, so it has no script and no form: there is nothing to gain from a stolen click. */
const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] as string);

/** An actor in a few lines, which OpenRefine shows in a frame before somebody chooses. */
export function previews(app: FastifyInstance, { model }: Context): void {
  app.get('/desk/actors/:id/preview', (request, reply) => {
    const id = model.identities(model.head).of(recordNamed(model, 'actor', (request.params as { id: string }).id));
    const { name, description } = describeActor(model, id);
    const { aliases } = actorOf(model, id);
    const page = `/desk/actors/${model.stores.actor.slugOf(id)}`;
    const texts = [description, aliases.join(' · ')].filter(Boolean);
    reply
      .header('content-security-policy', CONTENT_SECURITY_POLICY)
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escaped(name)}</title><style>${STYLE}</style><h1 dir="auto"><a href="${page}" target="_blank" rel="noreferrer">${escaped(name)}</a></h1>${texts.map((text) => `<p dir="auto">${escaped(text)}</p>`).join('')}</html>`,
      );
  });
}
