import { z } from 'zod';
import { parseDate } from '../../domain/time.ts';
import { component } from '../../nouns/shapes.ts';

/** Shapes of the W3C Reconciliation Service API 0.2. Names are those of that specification. */

export const MAX_QUERIES = 100;
export const MAX_IDS = 1000;
export const DEFAULT_CANDIDATES = 5;
const MAX_CANDIDATES = 50;

const Value = z.union([
  z.string().max(1000),
  z.number(),
  z.boolean(),
  z.object({ id: z.string().max(1000), name: z.string().optional() }),
]);

export const ReconciliationQuery = z
  .strictObject({
    query: z.string().max(1000).optional().describe('Text to match: a name, an alias, an id or a slug.'),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.int().min(0).max(MAX_CANDIDATES).optional().describe(`How many at most; ${DEFAULT_CANDIDATES} if 0.`),
    properties: z
      .array(z.strictObject({ pid: z.string(), v: z.union([Value, z.array(Value).min(1).max(20)]) }))
      .max(20)
      .optional()
      .describe('Codes to match, by scheme, and `on`, the day on which they are valid.'),
    type_strict: z.enum(['any', 'all', 'should']).optional(),
  })
  .refine((q) => (q.query ?? '') !== '' || (q.properties ?? []).length > 0, 'neither query nor properties is given')
  .meta({ id: 'ReconciliationQuery', description: 'A query for actors by name, codes, or both.' });
export type ReconciliationQuery = z.output<typeof ReconciliationQuery>;

export const ExtendQuery = component('ExtendQuery', 'Actors, and the columns to add to them.', {
  ids: z.array(z.string().max(120)),
  properties: z
    .array(
      z.strictObject({
        id: z.string().max(60),
        settings: z
          .object({
            on: z
              .string()
              .max(10)
              .refine((text) => text === '' || parseDate(text) !== null, 'not a date: use 2025, 2025-05 or 2025-05-11')
              .optional(),
          })
          .optional(),
      }),
    )
    .max(50),
});
export type ExtendQuery = z.output<typeof ExtendQuery>;

/** The queries of a batch are validated one by one, so that a wrong one fails alone. */
export const ReconcileBody = z
  .strictObject({ queries: z.record(z.string(), z.unknown()).optional(), extend: ExtendQuery.optional() })
  .refine(
    ({ queries, extend }) => (queries === undefined) !== (extend === undefined),
    'takes one of queries and extend',
  )
  .meta({ id: 'ReconcileBody', description: 'Queries, as JSON or as a form whose field contains that JSON.' });
export type ReconcileBody = z.output<typeof ReconcileBody>;

const Named = component('Named', 'An id with its display name.', { id: z.string(), name: z.string() });

const Candidate = component('ReconciliationCandidate', 'An actor that a query may mean.', {
  id: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.array(Named),
  score: z.number().describe('How well the actor matches, 0 to 100; 100 if the code or name is exactly the same.'),
  match: z.boolean().describe('Whether this is the only actor with the codes and name, and nothing contradicts it.'),
  features: z.array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) })),
});

export const Results = z
  .record(z.string(), z.strictObject({ result: z.array(Candidate), error: z.string().optional() }))
  .meta({
    id: 'ReconciliationResults',
    description: 'Results by the keys of the queries. `error` says why a query was not answered.',
  });

export const Extension = component('ReconciliationExtension', 'Values of the added columns, actor by actor.', {
  meta: z.array(Named),
  rows: z.record(z.string(), z.record(z.string(), z.array(z.strictObject({ str: z.string() })))),
});

const Service = component('SuggestService', 'URL of an autocompletion service.', {
  service_url: z.string(),
  service_path: z.string(),
});

export const Manifest = component('ReconciliationManifest', 'What the service is and can do.', {
  versions: z.array(z.string()),
  name: z.string(),
  identifierSpace: z.string(),
  schemaSpace: z.string(),
  documentation: z.string(),
  serviceVersion: z.string(),
  defaultTypes: z.array(Named),
  view: z.strictObject({ url: z.string() }),
  preview: z.strictObject({ url: z.string(), width: z.int(), height: z.int() }),
  suggest: z.strictObject({ entity: Service, property: Service, type: Service }),
  extend: z.strictObject({
    propose_properties: Service,
    property_settings: z.array(
      z.strictObject({ name: z.string(), label: z.string(), type: z.string(), help_text: z.string() }),
    ),
  }),
  batchSize: z.int(),
});

export const Suggestions = component('ReconciliationSuggestions', 'Suggestions that begin with the typed text.', {
  result: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      description: z.string().optional(),
      notable: z.array(Named).optional(),
    }),
  ),
});

export const Proposals = component('ReconciliationProperties', 'Properties that can be added as columns.', {
  type: z.string().optional(),
  limit: z.int().optional(),
  properties: z.array(Named),
});
