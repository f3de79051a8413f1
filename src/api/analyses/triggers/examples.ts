// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/proposals/new-sanctions-on-russia/triggers?asOf=2025-05-17&assume=stn_11/0:met */
export const TRIGGERS = {
  data: [
    {
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
      voice: 'attributed',
      claimant: {
        id: 'act_8',
        slug: 'european-nato-members',
        name: 'European NATO members',
      },
      via: {
        id: 'act_7',
        slug: 'trump',
        name: 'Donald Trump',
        type: 'person',
      },
      level: 'conditional_support',
      stance: {
        id: 'stn_11',
      },
      validFrom: '2025-05',
      contested: false,
      state: 'unmet',
      standing: 'support_withheld',
      assuming: {
        state: 'met',
        standing: 'support_given',
        moves: true,
      },
      conditions: [
        {
          text: 'Russia rejects the thirty-day ceasefire.',
          type: 'third_party_act',
          state: 'unmet',
          test: {
            state: 'unmet',
            stance: {
              actor: {
                id: 'act_3',
                slug: 'russia',
                name: 'Russia',
                type: 'state',
              },
              proposal: {
                id: 'prp_2',
                slug: '30-day-unconditional-ceasefire',
                name: '30-day unconditional ceasefire',
              },
              levels: ['oppose'],
            },
          },
        },
      ],
      leaves: [
        {
          address: 'stn_11/0',
          condition: 0,
          test: {
            stance: {
              actor: {
                id: 'act_3',
                slug: 'russia',
                name: 'Russia',
                type: 'state',
              },
              proposal: {
                id: 'prp_2',
                slug: '30-day-unconditional-ceasefire',
                name: '30-day unconditional ceasefire',
              },
              levels: ['oppose'],
            },
          },
          state: 'unmet',
          evidence: {
            position: {
              level: 'conditional_support',
              since: '2025-05',
              via: null,
              contested: false,
              stance: {
                id: 'stn_6',
              },
            },
            event: null,
            day: null,
            assessment: null,
            because: 'Russia is at conditional_support since 2025-05',
          },
          ifMet: [
            {
              actor: {
                id: 'act_6',
                slug: 'united-states',
                name: 'United States',
                type: 'state',
              },
              voice: 'attributed',
              claimant: {
                id: 'act_8',
                slug: 'european-nato-members',
                name: 'European NATO members',
              },
              stance: {
                id: 'stn_11',
              },
              from: 'support_withheld',
              to: 'support_given',
            },
          ],
          ifUnmet: [],
        },
      ],
    },
  ],
  moves: [
    {
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
      voice: 'attributed',
      claimant: {
        id: 'act_8',
        slug: 'european-nato-members',
        name: 'European NATO members',
      },
      stance: {
        id: 'stn_11',
      },
      from: 'support_withheld',
      to: 'support_given',
    },
  ],
  meta: {
    proposal: {
      id: 'prp_4',
      slug: 'new-sanctions-on-russia',
      name: 'New sanctions on Russia',
    },
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'triggers/1',
    proposals: 1,
    total: 1,
    permalink:
      '/v1/proposals/new-sanctions-on-russia/triggers?asOf=2025-05-17&assume=stn_11%2F0:met&knownAt=1&method=1',
    states: {
      met: 0,
      unmet: 1,
      unknown: 0,
    },
    assumed: [
      {
        leaf: 'stn_11/0',
        state: 'met',
        was: 'unmet',
        leaves: ['stn_11/0'],
      },
    ],
  },
};

/** /v1/conditions?dossier=ukraine-peace-talks&state=unmet&asOf=2025-05-17 */
export const CONDITIONS = {
  data: [
    {
      proposal: {
        id: 'prp_4',
        slug: 'new-sanctions-on-russia',
        name: 'New sanctions on Russia',
      },
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
      voice: 'attributed',
      claimant: {
        id: 'act_8',
        slug: 'european-nato-members',
        name: 'European NATO members',
      },
      via: {
        id: 'act_7',
        slug: 'trump',
        name: 'Donald Trump',
        type: 'person',
      },
      level: 'conditional_support',
      stance: {
        id: 'stn_11',
      },
      validFrom: '2025-05',
      contested: false,
      standing: 'support_withheld',
      address: 'stn_11/0',
      text: 'Russia rejects the thirty-day ceasefire.',
      type: 'third_party_act',
      state: 'unmet',
      leaves: [
        {
          address: 'stn_11/0',
          condition: 0,
          test: {
            stance: {
              actor: {
                id: 'act_3',
                slug: 'russia',
                name: 'Russia',
                type: 'state',
              },
              proposal: {
                id: 'prp_2',
                slug: '30-day-unconditional-ceasefire',
                name: '30-day unconditional ceasefire',
              },
              levels: ['oppose'],
            },
          },
          state: 'unmet',
          evidence: {
            position: {
              level: 'conditional_support',
              since: '2025-05',
              via: null,
              contested: false,
              stance: {
                id: 'stn_6',
              },
            },
            event: null,
            day: null,
            assessment: null,
            because: 'Russia is at conditional_support since 2025-05',
          },
        },
      ],
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'triggers/1',
    proposals: 13,
    total: 1,
    permalink: '/v1/conditions?asOf=2025-05-17&dossier=ukraine-peace-talks&knownAt=1&method=1&state=unmet',
    states: {
      met: 0,
      unmet: 1,
      unknown: 2,
    },
  },
};
