// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/agreement?dossier=ukraine-peace-talks&with=ukraine&asOf=2025-05-17 */
export const AGREEMENT = {
  data: [
    {
      one: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      other: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
      year: null,
      n: 3,
      value: 0.08333333333333337,
      reason: null,
    },
    {
      one: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      other: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
      year: null,
      n: 2,
      value: 0.125,
      reason: null,
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'agreement/1',
    proposals: 13,
    total: 4,
    permalink:
      '/v1/agreement?ambiguous=exclude&asOf=2025-05-17&definition=agree&dossier=ukraine-peace-talks&knownAt=1&method=1&unanimous=include&voice=own&window=all&with=ukraine',
    definition: 'agree',
    counted: 10,
  },
};
