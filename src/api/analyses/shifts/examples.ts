// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17 */
export const SHIFTS = {
  data: [
    {
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
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
      from: {
        level: 'support',
        since: '2025-05-08',
        stance: {
          id: 'stn_3',
        },
      },
      to: {
        level: 'oppose',
        since: '2025-05-11',
        until: null,
        stance: {
          id: 'stn_4',
        },
      },
      distance: -2,
      interval: {
        from: '2025-05-08',
        to: '2025-05-11',
      },
      gap: null,
      events: [
        {
          event: {
            id: 'evt_1',
            slug: 'moscow-offers-direct-talks',
            name: 'Moscow offers direct talks',
          },
          kind: 'offer',
          occurredOn: '2025-05-11',
          days: 0,
          agenda: false,
          relation: 'after',
          ownAct: false,
        },
        {
          event: {
            id: 'evt_2',
            slug: 'trump-urges-talks',
            name: 'Trump urges Kyiv to talk at once',
          },
          kind: 'statement',
          occurredOn: '2025-05-11',
          days: 0,
          agenda: false,
          relation: 'after',
          ownAct: true,
        },
      ],
      eventsTotal: 2,
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'shifts/1',
    proposals: 13,
    total: 1,
    permalink:
      '/v1/shifts?ambiguous=exclude&asOf=2025-05-17&dossier=ukraine-peace-talks&knownAt=1&limit=50&method=1&voice=own',
    limit: 50,
  },
  links: {
    self: '/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17&knownAt=1',
    next: null,
  },
};

/** /v1/events/moscow-offers-direct-talks/shifts?asOf=2025-05-17 */
export const EVENT_SHIFTS = {
  data: [
    {
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
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
      from: {
        level: 'support',
        since: '2025-05-08',
        stance: {
          id: 'stn_3',
        },
      },
      to: {
        level: 'oppose',
        since: '2025-05-11',
        until: null,
        stance: {
          id: 'stn_4',
        },
      },
      distance: -2,
      interval: {
        from: '2025-05-08',
        to: '2025-05-11',
      },
      gap: null,
      events: [
        {
          event: {
            id: 'evt_1',
            slug: 'moscow-offers-direct-talks',
            name: 'Moscow offers direct talks',
          },
          kind: 'offer',
          occurredOn: '2025-05-11',
          days: 0,
          agenda: false,
          relation: 'after',
          ownAct: false,
        },
        {
          event: {
            id: 'evt_2',
            slug: 'trump-urges-talks',
            name: 'Trump urges Kyiv to talk at once',
          },
          kind: 'statement',
          occurredOn: '2025-05-11',
          days: 0,
          agenda: false,
          relation: 'after',
          ownAct: true,
        },
      ],
      eventsTotal: 2,
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'shifts/1',
    proposals: 13,
    total: 1,
    permalink:
      '/v1/events/moscow-offers-direct-talks/shifts?ambiguous=exclude&asOf=2025-05-17&days=30&knownAt=1&limit=50&method=1&voice=own',
    event: {
      id: 'evt_1',
      slug: 'moscow-offers-direct-talks',
      name: 'Moscow offers direct talks',
    },
    reason: null,
    limit: 50,
  },
  links: {
    self: '/v1/events/moscow-offers-direct-talks/shifts?asOf=2025-05-17&knownAt=1',
    next: null,
  },
};

/** /v1/volatility?dossier=ukraine-peace-talks&actors=united-states&asOf=2025-05-17 */
export const VOLATILITIES = {
  data: [
    {
      actor: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
        type: 'state',
      },
      n: 3,
      revisited: 1,
      shifts: 1,
      reversals: 0,
      crossings: 1,
      from: '2025-05-01',
      to: '2025-05-17',
      days: 16,
      shiftsPerYear: null,
      reason: 'observed for 16 days, fewer than 365',
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'volatility/1',
    proposals: 13,
    total: 1,
    permalink:
      '/v1/volatility?actors=united-states&ambiguous=exclude&asOf=2025-05-17&dossier=ukraine-peace-talks&knownAt=1&leastDays=365&limit=50&method=1&voice=own',
    limit: 50,
  },
  links: {
    self: '/v1/volatility?dossier=ukraine-peace-talks&actors=united-states&asOf=2025-05-17&knownAt=1',
    next: null,
  },
};
