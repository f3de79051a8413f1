// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/dossiers/ukraine-peace-talks/common-ground?asOf=2025-05-17 */
export const COMMON_GROUND = {
  data: [
    {
      proposal: {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      ground: 'blocked',
      n: 4,
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
          stance: {
            id: 'stn_1',
          },
        },
        {
          actor: {
            id: 'act_8',
            slug: 'european-nato-members',
            name: 'European NATO members',
            type: 'bloc',
          },
          level: 'support',
          standing: null,
          stance: {
            id: 'stn_5',
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
          stance: {
            id: 'stn_2',
          },
        },
        {
          actor: {
            id: 'act_6',
            slug: 'united-states',
            name: 'United States',
            type: 'state',
          },
          level: 'oppose',
          standing: null,
          stance: {
            id: 'stn_4',
          },
        },
      ],
      silent: [
        {
          id: 'act_11',
          slug: 'turkiye',
          name: 'Türkiye',
          type: 'state',
        },
      ],
      settlement: {
        smallest: null,
        sets: null,
        reason: 'opposed without conditions: Russia, United States',
      },
    },
    {
      proposal: {
        id: 'prp_2',
        slug: '30-day-unconditional-ceasefire',
        name: '30-day unconditional ceasefire',
      },
      ground: 'unopposed',
      n: 2,
      supports: [
        {
          actor: {
            id: 'act_8',
            slug: 'european-nato-members',
            name: 'European NATO members',
            type: 'bloc',
          },
          level: 'support',
          standing: null,
          stance: {
            id: 'stn_7',
          },
        },
      ],
      conditional: [
        {
          actor: {
            id: 'act_3',
            slug: 'russia',
            name: 'Russia',
            type: 'state',
          },
          level: 'conditional_support',
          standing: 'open',
          stance: {
            id: 'stn_6',
          },
        },
      ],
      neutral: [],
      ambiguous: [],
      opposesConditionally: [],
      opposes: [],
      silent: [
        {
          id: 'act_1',
          slug: 'ukraine',
          name: 'Ukraine',
          type: 'state',
        },
        {
          id: 'act_6',
          slug: 'united-states',
          name: 'United States',
          type: 'state',
        },
        {
          id: 'act_11',
          slug: 'turkiye',
          name: 'Türkiye',
          type: 'state',
        },
      ],
      settlement: null,
    },
  ],
  blockers: [
    {
      actor: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      n: 1,
      proposals: [
        {
          proposal: {
            id: 'prp_10',
            slug: 'recognition-of-territorial-reality',
            name: 'Recognition of the “territorial reality”',
          },
          level: 'oppose',
          stance: {
            id: 'stn_19',
          },
        },
      ],
    },
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
    {
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
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
            id: 'stn_4',
          },
        },
      ],
    },
  ],
  packages: [
    {
      package: {
        id: 'prp_6',
        slug: 'russian-settlement-terms',
        name: 'Russia’s terms for a settlement',
      },
      provision: {
        id: 'prp_10',
        slug: 'recognition-of-territorial-reality',
        name: 'Recognition of the “territorial reality”',
      },
      actor: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
        type: 'state',
      },
      kind: 'silent_on_package_opposes_provision',
      packageLevel: null,
      provisionLevel: 'oppose',
      packageStance: null,
      provisionStance: {
        id: 'stn_19',
      },
    },
  ],
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
    proposals: 13,
    total: 13,
    permalink:
      '/v1/dossiers/ukraine-peace-talks/common-ground?ambiguous=exclude&asOf=2025-05-17&knownAt=1&method=1&voice=own',
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
      {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
      {
        id: 'act_8',
        slug: 'european-nato-members',
        name: 'European NATO members',
        type: 'bloc',
      },
      {
        id: 'act_11',
        slug: 'turkiye',
        name: 'Türkiye',
        type: 'state',
      },
    ],
    grounds: {
      blocked: 2,
      conditional: 1,
      provisions_opposed: 1,
      silent: 3,
      unopposed: 6,
      agreed: 0,
    },
  },
};
