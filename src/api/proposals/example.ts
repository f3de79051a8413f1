// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/proposals/30-day-unconditional-ceasefire?asOf=2025-05-17 */
export const EXAMPLE = {
  data: {
    id: 'prp_2',
    slug: '30-day-unconditional-ceasefire',
    name: '30-day unconditional ceasefire',
    kind: 'ceasefire',
    text: 'A halt to all fighting for thirty days, with no terms attached.',
    tags: [],
    parameters: {
      duration: 'P30D',
      unconditional: true,
    },
    sponsors: [],
    relations: [],
    dossier: {
      id: 'dos_1',
      slug: 'ukraine-peace-talks',
      name: 'Ukraine peace talks',
    },
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
    status: {
      state: 'tabled',
      since: '2025-05-16',
      event: {
        id: 'evt_3',
        slug: 'istanbul-talks-2025',
        name: 'Talks in Istanbul',
      },
    },
  },
};
