// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/events/istanbul-talks-2025 */
export const EXAMPLE = {
  data: {
    id: 'evt_3',
    slug: 'istanbul-talks-2025',
    name: 'Talks in Istanbul',
    kind: 'talks',
    context: 'actual',
    occurredOn: '2025-05-16',
    endedOn: null,
    outcome: 'Inconclusive. Russia and Ukraine had not talked directly since 2022.',
    note: 'The day is from the public record. The report speaks of ceasefire options; the thirty-day ceasefire is the one that this dossier follows. It does not say who led for Ukraine.',
    participants: [
      {
        role: 'party',
        actor: {
          id: 'act_3',
          slug: 'russia',
          name: 'Russia',
          type: 'state',
        },
      },
      {
        role: 'party',
        actor: {
          id: 'act_1',
          slug: 'ukraine',
          name: 'Ukraine',
          type: 'state',
        },
      },
      {
        role: 'mediator',
        actor: {
          id: 'act_11',
          slug: 'turkiye',
          name: 'Türkiye',
          type: 'state',
        },
      },
      {
        role: 'head_of_delegation',
        actor: {
          id: 'act_5',
          slug: 'medinsky',
          name: 'Vladimir Medinsky',
          type: 'person',
        },
      },
    ],
    agenda: [
      {
        result: 'tabled',
        proposal: {
          id: 'prp_2',
          slug: '30-day-unconditional-ceasefire',
          name: '30-day unconditional ceasefire',
        },
      },
      {
        result: 'tabled',
        proposal: {
          id: 'prp_11',
          slug: 'prisoner-exchange',
          name: 'Prisoner exchange',
        },
      },
      {
        result: 'tabled',
        proposal: {
          id: 'prp_12',
          slug: 'resumed-talks',
          name: 'Resumed talks',
        },
      },
    ],
    code: {
      scheme: 'cameo',
      value: '046',
    },
    dossier: {
      id: 'dos_1',
      slug: 'ukraine-peace-talks',
      name: 'Ukraine peace talks',
    },
    source: {
      id: 'src_2',
      slug: 'menafn-report',
      name: "Kiev's supporters 'frustrated' by Trump's view on Ukraine discussions",
    },
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
  },
};
