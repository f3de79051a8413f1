// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/proposals/secondary-sanctions-on-russia/evidence?actors=trump&asOf=2025-05-17 */
export const EVIDENCE = {
  data: [
    {
      actor: {
        id: 'act_7',
        slug: 'trump',
        name: 'Donald Trump',
        type: 'person',
      },
      voice: 'attributed',
      claimant: {
        id: 'act_9',
        slug: 'european-officials-hopeful',
        name: 'European officials, hopeful',
      },
      via: null,
      level: 'support',
      stance: {
        id: 'stn_12',
      },
      validFrom: '2025-05',
      contested: false,
      firstHand: false,
      named: false,
      isVote: false,
      statements: 1,
      documents: 1,
      independentSources: 1,
      outlets: ['Bloomberg'],
      reliability: 'C',
      credibility: 3,
      doubts: [
        {
          type: 'contradict',
          statement: {
            id: 'stm_11',
            slug: 'officials-sceptical',
            name: 'Others do not count on it, since Trump keeps saying that he would like to see Putin.',
          },
          of: {
            id: 'stm_10',
            slug: 'officials-hopeful',
            name: 'Part of the Europeans go on thinking that Trump may make good his threat of secondary sanctions.',
          },
          by: 'European officials, sceptical',
          byHolder: false,
        },
      ],
    },
    {
      actor: {
        id: 'act_7',
        slug: 'trump',
        name: 'Donald Trump',
        type: 'person',
      },
      voice: 'attributed',
      claimant: {
        id: 'act_10',
        slug: 'european-officials-sceptical',
        name: 'European officials, sceptical',
      },
      via: null,
      level: 'oppose',
      stance: {
        id: 'stn_13',
      },
      validFrom: '2025-05',
      contested: false,
      firstHand: false,
      named: false,
      isVote: false,
      statements: 1,
      documents: 1,
      independentSources: 1,
      outlets: ['Bloomberg'],
      reliability: 'C',
      credibility: 3,
      doubts: [
        {
          type: 'contradict',
          statement: {
            id: 'stm_10',
            slug: 'officials-hopeful',
            name: 'Part of the Europeans go on thinking that Trump may make good his threat of secondary sanctions.',
          },
          of: {
            id: 'stm_11',
            slug: 'officials-sceptical',
            name: 'Others do not count on it, since Trump keeps saying that he would like to see Putin.',
          },
          by: 'European officials, hopeful',
          byHolder: false,
        },
      ],
    },
  ],
  silent: [],
  withdrawn: [],
  meta: {
    proposal: {
      id: 'prp_5',
      slug: 'secondary-sanctions-on-russia',
      name: 'Secondary sanctions on Russia',
    },
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'evidence/1',
    proposals: 1,
    total: 2,
    permalink: '/v1/proposals/secondary-sanctions-on-russia/evidence?actors=trump&asOf=2025-05-17&knownAt=1&method=1',
    statements: 2,
    documents: 1,
    independentSources: 1,
    firstHand: {
      n: 2,
      value: 0,
      reason: null,
    },
    contested: 0,
    doubted: 2,
  },
};
