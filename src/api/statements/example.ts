// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/statements/medinsky-on-outcome */
export const EXAMPLE = {
  data: {
    id: 'stm_13',
    slug: 'medinsky-on-outcome',
    spokenOn: '2025-05-16',
    paraphrase: 'For Russia, Medinsky called the result satisfactory and said that they were prepared to go on.',
    informationCredibility: 2,
    note: 'Dated by the day of the talks.',
    chain: [
      {
        description: null,
        mode: 'reported',
        named: true,
        actor: {
          id: 'act_14',
          slug: 'menafn',
          name: 'MENAFN',
          type: 'media',
        },
      },
      {
        description: null,
        mode: 'reported',
        named: true,
        actor: {
          id: 'act_13',
          slug: 'bloomberg',
          name: 'Bloomberg',
          type: 'media',
        },
      },
      {
        description: null,
        mode: 'said',
        named: true,
        actor: {
          id: 'act_5',
          slug: 'medinsky',
          name: 'Vladimir Medinsky',
          type: 'person',
        },
      },
    ],
    relations: [],
    quote: null,
    source: {
      id: 'src_2',
      slug: 'menafn-report',
      name: "Kiev's supporters 'frustrated' by Trump's view on Ukraine discussions",
    },
    event: {
      id: 'evt_3',
      slug: 'istanbul-talks-2025',
      name: 'Talks in Istanbul',
    },
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
  },
};
