import { z } from 'zod';
import { contract } from '../../http/operation.ts';
import { minRevision } from '../../http/request/query.ts';
import { Extension, Manifest, Proposals, ReconcileBody, Results, Suggestions } from './schema.ts';

const tag = 'reconciliation';
const SPECIFICATION = 'After the W3C Reconciliation Service API 0.2, so that OpenRefine can be pointed at it.';

const json = (what: string) => z.string().min(1).optional().describe(`${what}, as JSON.`);
const whole = z
  .string()
  .regex(/^\d{1,6}$/, 'must be a whole number')
  .transform(Number);

export const getReconciliation = contract({
  method: 'GET',
  url: '/v1/reconcile',
  id: 'getReconciliation',
  tag,
  summary: 'What the reconciliation service is, or its answer',
  description: `${SPECIFICATION} Without parameters the service manifest, with \`queries\` or \`extend\` what POST answers. JSONP is not offered: every answer may be read from any origin.`,
  query: z.strictObject({ queries: json('A batch of queries'), extend: json('A query for columns') }),
  answer: z.union([Manifest, Extension, Results]),
  problems: ['body-too-large', 'invalid-body'],
});

export const reconcile = contract({
  method: 'POST',
  url: '/v1/reconcile',
  id: 'reconcile',
  tag,
  summary: 'Match names and codes to actors, or add columns',
  description: `${SPECIFICATION} As JSON, or as a form (\`application/x-www-form-urlencoded\`) with \`queries=\` or \`extend=\` and the same JSON. Codes go before names, exact before folded; what is merely alike is a candidate and never a match. A query that is wrong says so in its own place (\`error\`); the others are answered. It writes nothing and needs no key, so its body is at most 1 MiB.`,
  body: ReconcileBody,
  bodyLimit: 1024 * 1024,
  answer: z.union([Extension, Results]),
});

/** Autocompletion widgets add parameters of their own: they are let pass. */
const SuggestQuery = z.looseObject({
  prefix: z.string().max(300).default('').describe('What was typed so far.'),
  cursor: whole.default(0).meta({ description: 'How many to skip.', type: 'integer', minimum: 0, default: 0 }),
  minRevision,
});
const suggest = { method: 'GET', tag, query: SuggestQuery, answer: Suggestions } as const;

export const suggestEntities = contract({
  ...suggest,
  url: '/v1/reconcile/suggest/entity',
  id: 'suggestEntities',
  summary: 'Actors whose name begins so',
  description: 'By an id, a slug, or the beginning of a name, of an alias or of a word of one; 20 at a time.',
});

export const suggestProperties = contract({
  ...suggest,
  url: '/v1/reconcile/suggest/property',
  id: 'suggestProperties',
  summary: 'Properties whose name begins so',
  description:
    'Schemes of codes and `on`, the day of the codes, to reconcile by; schemes and fields to add as columns.',
});

export const suggestTypes = contract({
  ...suggest,
  url: '/v1/reconcile/suggest/type',
  id: 'suggestTypes',
  summary: 'Types of actors whose name begins so',
  description: 'A type is what an actor is: a state, a person, a bloc.',
});

export const proposeProperties = contract({
  method: 'GET',
  url: '/v1/reconcile/properties',
  id: 'proposeProperties',
  tag,
  summary: 'Properties that can be added to actors of a type',
  description: 'The same for every type.',
  query: z.looseObject({
    type: z.string().max(60).optional(),
    limit: whole.optional().meta({ description: 'How many at most.', type: 'integer', minimum: 0 }),
    minRevision,
  }),
  answer: Proposals,
});
