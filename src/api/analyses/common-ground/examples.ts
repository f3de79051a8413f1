// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/dossiers/ukraine-peace-talks/common-ground?proposals=direct-talks-without-preconditions,ceasefire-before-talks&parties=ukraine,russia&asOf=2025-05-17 */
export const COMMON_GROUND = {
  data: [
    {
      proposal: {
        id: 'prp_3',
        slug: 'direct-talks-without-preconditions',
        name: 'Direct talks without preconditions',
      },
      ground: 'conditional',
      n: 2,
      supports: [
        {
          actor: {
            id: 'act_3',
            slug: 'russia',
            name: 'Russia',
            type: 'state',
          },
          level: 'support',
          standing: null,
          contested: false,
          stance: {
            id: 'stn_8',
          },
        },
      ],
      conditional: [],
      neutral: [],
      ambiguous: [],
      opposesConditionally: [
        {
          actor: {
            id: 'act_1',
            slug: 'ukraine',
            name: 'Ukraine',
            type: 'state',
          },
          level: 'conditional_opposition',
          standing: 'open',
          contested: false,
          stance: {
            id: 'stn_10',
          },
        },
      ],
      opposes: [],
      silent: [],
      settlement: {
        smallest: 1,
        reason: null,
        sets: [
          {
            needs: [
              {
                needs: 'met',
                state: 'unknown',
                test: {
                  words: 'A ceasefire is in place.',
                },
                leaves: ['stn_10/0'],
                of: [
                  {
                    id: 'act_1',
                    slug: 'ukraine',
                    name: 'Ukraine',
                    type: 'state',
                  },
                ],
              },
            ],
            moves: [
              {
                actor: {
                  id: 'act_1',
                  slug: 'ukraine',
                  name: 'Ukraine',
                  type: 'state',
                },
                voice: 'own',
                claimant: null,
                stance: {
                  id: 'stn_10',
                },
                from: 'open',
                to: 'opposition_lifted',
              },
            ],
          },
        ],
      },
    },
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      ground: 'blocked',
      n: 2,
      supports: [
        {
          actor: {
            id: 'act_1',
            slug: 'ukraine',
            name: 'Ukraine',
            type: 'state',
          },
          level: 'support',
          standing: null,
          contested: false,
          stance: {
            id: 'stn_1',
          },
        },
      ],
      conditional: [],
      neutral: [],
      ambiguous: [],
      opposesConditionally: [],
      opposes: [
        {
          actor: {
            id: 'act_3',
            slug: 'russia',
            name: 'Russia',
            type: 'state',
          },
          level: 'oppose',
          standing: null,
          contested: false,
          stance: {
            id: 'stn_2',
          },
        },
      ],
      silent: [],
      settlement: {
        smallest: null,
        sets: null,
        reason: 'opposed without conditions: Russia',
      },
    },
  ],
  blockers: [
    {
      actor: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
      n: 1,
      proposals: [
        {
          proposal: {
            id: 'prp_1',
            slug: 'ceasefire-before-talks',
            name: 'Ceasefire before talks',
          },
          level: 'oppose',
          stance: {
            id: 'stn_2',
          },
        },
      ],
    },
  ],
  packages: [],
  incompatible: [
    {
      one: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      other: {
        id: 'prp_3',
        slug: 'direct-talks-without-preconditions',
        name: 'Direct talks without preconditions',
      },
      both: [],
      unopposed: false,
    },
  ],
  meta: {
    dossier: {
      id: 'dos_1',
      slug: 'ukraine-peace-talks',
      name: 'Ukraine peace talks',
    },
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'common-ground/1',
    proposals: 2,
    total: 2,
    permalink:
      '/v1/dossiers/ukraine-peace-talks/common-ground?ambiguous=exclude&asOf=2025-05-17&knownAt=1&method=1&parties=ukraine,russia&proposals=direct-talks-without-preconditions,ceasefire-before-talks&voice=own',
    parties: [
      {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
    ],
    grounds: {
      blocked: 1,
      conditional: 1,
      provisions_opposed: 0,
      silent: 0,
      unopposed: 0,
      agreed: 0,
    },
  },
};
