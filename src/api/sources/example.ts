// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/sources/menafn-report */
export const EXAMPLE = {
  data: {
    id: 'src_2',
    slug: 'menafn-report',
    title: "Kiev's supporters 'frustrated' by Trump's view on Ukraine discussions",
    publisher: 'MENAFN',
    url: null,
    publishedOn: '2025-05',
    accessedAt: null,
    language: 'en',
    sourceReliability: 'C',
    note: 'Mid-May; the day is not known. It retells Bloomberg, so the two count as one source. Where the retelling does not mark what comes from whom, it is taken to come through Bloomberg.',
    publisherActor: {
      id: 'act_14',
      slug: 'menafn',
      name: 'MENAFN',
      type: 'media',
    },
    copyOf: {
      id: 'src_1',
      slug: 'bloomberg-report',
      name: 'Bloomberg’s report on the European NATO members and the Ukraine talks',
    },
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
  },
};
