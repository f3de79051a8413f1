// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/positions?proposals=ceasefire-before-talks&actors=ukraine,russia&asOf=2025-05-17 */
export const MATRIX = {
  data: [
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      actor: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      level: 'support',
      voice: 'own',
      via: {
        id: 'act_2',
        slug: 'zelensky',
        name: 'Volodymyr Zelensky',
        type: 'person',
      },
      since: '2025-05',
      until: null,
      contested: false,
      stance: {
        id: 'stn_1',
      },
      independentSources: 1,
      attributed: 0,
    },
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      actor: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
      level: 'oppose',
      voice: 'own',
      via: {
        id: 'act_4',
        slug: 'putin',
        name: 'Vladimir Putin',
        type: 'person',
      },
      since: '2025-05-11',
      until: null,
      contested: false,
      stance: {
        id: 'stn_2',
      },
      independentSources: 2,
      attributed: 0,
    },
  ],
  grid: {
    proposals: [
      {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
    ],
    actors: [
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
    levels: [['support', 'oppose']],
  },
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'positions/1',
    total: 2,
    levels: {
      support: 1,
      conditional_support: 0,
      neutral: 0,
      conditional_opposition: 0,
      oppose: 1,
      ambiguous: 0,
    },
    silent: 0,
    permalink:
      '/v1/positions?actors=ukraine,russia&asOf=2025-05-17&knownAt=1&method=1&proposals=ceasefire-before-talks',
  },
};

/** /v1/actors/united-states/timeline?proposal=ceasefire-before-talks */
export const TIMELINE = {
  data: [
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      voice: 'own',
      claimant: null,
      via: {
        id: 'act_7',
        slug: 'trump',
        name: 'Donald Trump',
        type: 'person',
      },
      level: 'support',
      previous: null,
      change: 'initial',
      since: '2025-05-08',
      until: '2025-05-11',
      stances: [
        {
          id: 'stn_3',
        },
      ],
    },
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      voice: 'own',
      claimant: null,
      via: {
        id: 'act_7',
        slug: 'trump',
        name: 'Donald Trump',
        type: 'person',
      },
      level: 'oppose',
      previous: 'support',
      change: 'shift',
      since: '2025-05-11',
      until: null,
      stances: [
        {
          id: 'stn_4',
        },
      ],
    },
  ],
  meta: {
    actor: {
      id: 'act_6',
      slug: 'united-states',
      name: 'United States',
      type: 'state',
    },
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'positions/1',
    total: 2,
    permalink: '/v1/actors/united-states/timeline?knownAt=1&method=1&proposal=ceasefire-before-talks',
  },
};
