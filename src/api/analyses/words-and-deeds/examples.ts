// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/words-and-deeds?dossier=ukraine-peace-talks&actors=russia&proposals=resumed-talks&asOf=2025-05-17 */
export const WORDS_AND_DEEDS = {
  data: [
    {
      actor: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
      proposal: {
        id: 'prp_12',
        slug: 'resumed-talks',
        name: 'Resumed talks',
      },
      word: {
        level: 'support',
        since: '2025-05-16',
        stance: {
          id: 'stn_20',
        },
        via: {
          id: 'act_5',
          slug: 'medinsky',
          name: 'Vladimir Medinsky',
          type: 'person',
        },
      },
      deed: null,
      days: null,
      verdict: 'nothing_to_compare',
      distance: null,
      reason: 'no deed is on record',
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'words-and-deeds/1',
    proposals: 1,
    total: 1,
    permalink:
      '/v1/words-and-deeds?actors=russia&ambiguous=exclude&asOf=2025-05-17&dossier=ukraine-peace-talks&knownAt=1&limit=50&method=1&proposals=resumed-talks',
    deedsWithoutWords: 0,
    limit: 50,
  },
  links: {
    self: '/v1/words-and-deeds?dossier=ukraine-peace-talks&actors=russia&proposals=resumed-talks&asOf=2025-05-17&knownAt=1',
    next: null,
  },
  summary: [
    {
      actor: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
        type: 'state',
      },
      n: 0,
      consistent: 0,
      inconsistent: 0,
      share: null,
      reason: 'no deed could be held against a word',
      nothingToCompare: 1,
    },
  ],
};
