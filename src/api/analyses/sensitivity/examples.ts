// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/proposals/secondary-sanctions-on-russia/sensitivity?voice=attributed&asOf=2025-05-17 */
export const SENSITIVITY = {
  data: [
    {
      rule: 'as_asked',
      about: 'the rules of the question',
      n: 1,
      mean: -1,
      support: 0,
      reason: 'one level counts, and a label asks for 2',
      levels: {
        support: 0,
        conditional_support: 0,
        neutral: 0,
        conditional_opposition: 0,
        oppose: 1,
        ambiguous: 0,
      },
      unity: {
        n: 1,
        agreementA: 1,
        rice: 1,
        riceByChance: 1,
        label: null,
        rule: 'two or more on the scale; no_line: most take no side; united: Rice at least 2/3 and A above 0; majority: Rice at least 1/3; else divided',
      },
      leftOut: 0,
      changes: [],
    },
    {
      rule: 'first_hand',
      about: 'only what holders said themselves, named, or voted',
      n: 0,
      mean: null,
      support: null,
      reason: 'no level on the scale counts',
      levels: {
        support: 0,
        conditional_support: 0,
        neutral: 0,
        conditional_opposition: 0,
        oppose: 0,
        ambiguous: 0,
      },
      unity: {
        n: 0,
        agreementA: null,
        rice: null,
        riceByChance: null,
        label: null,
        rule: 'two or more on the scale; no_line: most take no side; united: Rice at least 2/3 and A above 0; majority: Rice at least 1/3; else divided',
      },
      leftOut: 1,
      changes: [
        {
          actor: {
            id: 'act_6',
            slug: 'united-states',
            name: 'United States',
            type: 'state',
          },
          proposal: {
            id: 'prp_5',
            slug: 'secondary-sanctions-on-russia',
            name: 'Secondary sanctions on Russia',
          },
          from: 'oppose',
          to: null,
          stance: {
            id: 'stn_13',
          },
        },
      ],
    },
  ],
  meta: {
    proposal: {
      id: 'prp_5',
      slug: 'secondary-sanctions-on-russia',
      name: 'Secondary sanctions on Russia',
    },
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'sensitivity/1',
    proposals: 1,
    total: 7,
    permalink:
      '/v1/proposals/secondary-sanctions-on-russia/sensitivity?ambiguous=exclude&asOf=2025-05-17&knownAt=1&method=1&minCredibility=2&minReliability=B&voice=attributed',
    stable: false,
    range: {
      n: {
        low: 0,
        high: 1,
        n: 7,
        reason: null,
      },
      mean: {
        low: -1,
        high: -1,
        n: 2,
        reason: null,
      },
      support: {
        low: 0,
        high: 0,
        n: 2,
        reason: null,
      },
      agreementA: {
        low: 1,
        high: 1,
        n: 2,
        reason: null,
      },
      rice: {
        low: 1,
        high: 1,
        n: 2,
        reason: null,
      },
    },
    labels: [null],
  },
};

/** /v1/actors/russia/sensitivity?proposals=30-day-unconditional-ceasefire&asOf=2025-05-17 */
export const ACTOR_SENSITIVITY = {
  data: [
    {
      rule: 'as_asked',
      about: 'the rules of the question',
      n: 1,
      mean: 0.5,
      support: 1,
      reason: null,
      levels: {
        support: 0,
        conditional_support: 1,
        neutral: 0,
        conditional_opposition: 0,
        oppose: 0,
        ambiguous: 0,
      },
      unity: null,
      leftOut: 0,
      changes: [],
    },
    {
      rule: 'first_hand',
      about: 'only what holders said themselves, named, or voted',
      n: 1,
      mean: 0.5,
      support: 1,
      reason: null,
      levels: {
        support: 0,
        conditional_support: 1,
        neutral: 0,
        conditional_opposition: 0,
        oppose: 0,
        ambiguous: 0,
      },
      unity: null,
      leftOut: 0,
      changes: [],
    },
  ],
  meta: {
    actor: {
      id: 'act_3',
      slug: 'russia',
      name: 'Russia',
      type: 'state',
    },
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'sensitivity/1',
    proposals: 1,
    total: 7,
    permalink:
      '/v1/actors/russia/sensitivity?ambiguous=exclude&asOf=2025-05-17&knownAt=1&method=1&minCredibility=2&minReliability=B&proposals=30-day-unconditional-ceasefire&voice=own',
    stable: false,
    range: {
      n: {
        low: 0,
        high: 1,
        n: 7,
        reason: null,
      },
      mean: {
        low: 0.5,
        high: 0.5,
        n: 5,
        reason: null,
      },
      support: {
        low: 1,
        high: 1,
        n: 5,
        reason: null,
      },
      agreementA: {
        low: null,
        high: null,
        n: 0,
        reason: 'an actor’s proposals are no group',
      },
      rice: {
        low: null,
        high: null,
        n: 0,
        reason: 'an actor’s proposals are no group',
      },
    },
    labels: [],
  },
};
