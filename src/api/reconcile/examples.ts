import { MAX_QUERIES } from './schema.ts';

/** Examples of each answer, for the document. */

const STATE = { id: 'state', name: 'State' };
const BASE = 'https://demarche.example';
const service = (path: string) => ({ service_url: BASE, service_path: `/v1/reconcile${path}` });

export const BATCH = {
  q0: { query: 'Türkiye', type: 'state', limit: 3 },
  q1: {
    query: 'Germany',
    properties: [
      { pid: 'cow', v: '260' },
      { pid: 'on', v: '1985' },
    ],
  },
};

export const RESULTS = {
  q0: {
    result: [
      {
        id: 'act_9',
        name: 'Türkiye',
        description: 'State · iso-3166-1-alpha-3 TUR',
        type: [STATE],
        score: 100,
        match: true,
        features: [
          { id: 'code', value: false },
          { id: 'name', value: true },
          { id: 'likeness', value: 100 },
          { id: 'type', value: true },
        ],
      },
    ],
  },
  q1: { result: [], error: 'there is no property "colour" to reconcile by' },
};

export const EXTENSION = {
  meta: [{ id: 'cow', name: 'Correlates of War' }],
  rows: { act_1: { cow: [{ str: '369' }] } },
};

export const PROPERTIES = [
  { id: 'iso-3166-1-alpha-2', name: 'ISO 3166-1 alpha-2' },
  { id: 'iso-3166-1-alpha-3', name: 'ISO 3166-1 alpha-3' },
];

export const SUGGESTED_ACTORS = {
  result: [{ id: 'act_1', name: 'Ukraine', description: 'State · cow 369', notable: [STATE] }],
};

export const SUGGESTED_TYPES = { result: [STATE] };

export const MANIFEST = {
  versions: ['0.2'],
  name: 'Demarche actors',
  identifierSpace: `${BASE}/v1/actors/`,
  schemaSpace: `${BASE}/openapi.json#/components/schemas/Actor`,
  documentation: `${BASE}/docs`,
  serviceVersion: '0.1.0',
  defaultTypes: [STATE],
  view: { url: `${BASE}/v1/actors/{{id}}` },
  suggest: {
    entity: service('/suggest/entity'),
    property: service('/suggest/property'),
    type: service('/suggest/type'),
  },
  extend: {
    propose_properties: service('/properties'),
    property_settings: [
      { name: 'on', label: 'On', type: 'text', default: '', help_text: 'The day on which codes are in force.' },
    ],
  },
  batchSize: MAX_QUERIES,
};
