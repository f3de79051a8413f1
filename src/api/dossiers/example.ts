// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/dossiers/ukraine-peace-talks */
export const EXAMPLE = {
  data: {
    id: 'dos_1',
    slug: 'ukraine-peace-talks',
    name: 'Ukraine peace talks',
    summary:
      'The direct talks between Russia and Ukraine in Istanbul in May 2025, as one report by MENAFN tells of them after Bloomberg. Other public records are used only for a date that the report leaves out, and for what the leaders and the United States had asked for before Moscow made its offer. Whoever has no position here is one of whom these records say nothing.',
    tags: ['ukraine', 'russia', 'ceasefire', 'istanbul-2025'],
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
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
    proposals: [
      {
        id: 'prp_1',
        slug: 'ceasefire-before-talks',
        name: 'Ceasefire before talks',
      },
      {
        id: 'prp_2',
        slug: '30-day-unconditional-ceasefire',
        name: '30-day unconditional ceasefire',
      },
      {
        id: 'prp_3',
        slug: 'direct-talks-without-preconditions',
        name: 'Direct talks without preconditions',
      },
      {
        id: 'prp_4',
        slug: 'new-sanctions-on-russia',
        name: 'New sanctions on Russia',
      },
      {
        id: 'prp_5',
        slug: 'secondary-sanctions-on-russia',
        name: 'Secondary sanctions on Russia',
      },
      {
        id: 'prp_6',
        slug: 'russian-settlement-terms',
        name: 'Russia’s terms for a settlement',
      },
      {
        id: 'prp_7',
        slug: 'permanent-neutrality',
        name: 'Permanent neutrality',
      },
      {
        id: 'prp_8',
        slug: 'demilitarization',
        name: 'Demilitarization',
      },
      {
        id: 'prp_9',
        slug: 'denazification',
        name: 'Denazification',
      },
      {
        id: 'prp_10',
        slug: 'recognition-of-territorial-reality',
        name: 'Recognition of the “territorial reality”',
      },
      {
        id: 'prp_11',
        slug: 'prisoner-exchange',
        name: 'Prisoner exchange',
      },
      {
        id: 'prp_12',
        slug: 'resumed-talks',
        name: 'Resumed talks',
      },
      {
        id: 'prp_13',
        slug: 'trump-putin-meeting',
        name: 'Meeting of Trump and Putin',
      },
    ],
    events: [
      {
        id: 'evt_1',
        slug: 'moscow-offers-direct-talks',
        name: 'Moscow offers direct talks',
      },
      {
        id: 'evt_2',
        slug: 'trump-urges-talks',
        name: 'Trump urges Kyiv to talk at once',
      },
      {
        id: 'evt_3',
        slug: 'istanbul-talks-2025',
        name: 'Talks in Istanbul',
      },
      {
        id: 'evt_4',
        slug: 'bloomberg-report',
        name: 'Bloomberg reports on the Europeans and Trump',
      },
    ],
  },
};
