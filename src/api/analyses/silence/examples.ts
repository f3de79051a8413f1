// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/dossiers/ukraine-peace-talks/silence?proposals=prisoner-exchange&asOf=2025-05-17 */
export const SILENCE = {
  data: [
    {
      actor: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      proposal: {
        id: 'prp_11',
        slug: 'prisoner-exchange',
        name: 'Prisoner exchange',
      },
      lastOnIt: null,
      lastAtAll: {
        on: '2025-05',
        days: 16,
        proposal: {
          id: 'prp_1',
          slug: 'ceasefire-before-talks',
          name: 'Ceasefire before talks',
        },
        stance: {
          id: 'stn_1',
        },
        statement: null,
      },
      claims: 0,
    },
    {
      actor: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
      proposal: {
        id: 'prp_11',
        slug: 'prisoner-exchange',
        name: 'Prisoner exchange',
      },
      lastOnIt: null,
      lastAtAll: {
        on: '2025-05-16',
        days: 1,
        proposal: {
          id: 'prp_12',
          slug: 'resumed-talks',
          name: 'Resumed talks',
        },
        stance: {
          id: 'stn_20',
        },
        statement: null,
      },
      claims: 0,
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'silence/1',
    proposals: 1,
    total: 5,
    permalink:
      '/v1/dossiers/ukraine-peace-talks/silence?asOf=2025-05-17&knownAt=1&limit=50&method=1&proposals=prisoner-exchange&voice=own',
    dossier: {
      id: 'dos_1',
      slug: 'ukraine-peace-talks',
      name: 'Ukraine peace talks',
    },
    parties: 5,
    spoken: 0,
    limit: 50,
  },
  links: {
    self: '/v1/dossiers/ukraine-peace-talks/silence?proposals=prisoner-exchange&asOf=2025-05-17&knownAt=1',
    next: null,
  },
};
