// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/polarisation?dossier=ukraine-peace-talks&most=2&asOf=2025-05-17 */
export const POLARISATION = {
  data: [
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      tag: null,
      window: null,
      day: '2025-05-17',
      n: 4,
      proposals: 1,
      polarisation: 1,
      agreementA: -1,
      reason: null,
      levels: {
        support: 2,
        conditional_support: 0,
        neutral: 0,
        conditional_opposition: 0,
        oppose: 2,
        ambiguous: 0,
      },
    },
    {
      proposal: {
        id: 'prp_10',
        slug: 'recognition-of-territorial-reality',
        name: 'Recognition of the “territorial reality”',
      },
      tag: null,
      window: null,
      day: '2025-05-17',
      n: 2,
      proposals: 1,
      polarisation: 1,
      agreementA: -1,
      reason: null,
      levels: {
        support: 1,
        conditional_support: 0,
        neutral: 0,
        conditional_opposition: 0,
        oppose: 1,
        ambiguous: 0,
      },
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'polarisation/1',
    proposals: 13,
    total: 2,
    permalink:
      '/v1/polarisation?ambiguous=exclude&asOf=2025-05-17&by=proposal&dossier=ukraine-peace-talks&knownAt=1&method=1&most=2&scale=5&stances=standing&voice=own&window=all',
    unspoken: 3,
  },
};
