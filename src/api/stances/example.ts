// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/stances/stn_6 */
export const EXAMPLE = {
  data: {
    id: 'stn_6',
    actor: {
      id: 'act_3',
      slug: 'russia',
      name: 'Russia',
      type: 'state',
    },
    proposal: {
      id: 'prp_2',
      slug: '30-day-unconditional-ceasefire',
      name: '30-day unconditional ceasefire',
    },
    level: 'conditional_support',
    basis: null,
    voice: 'own',
    firstHand: true,
    via: null,
    claimant: null,
    validFrom: '2025-05',
    validTo: null,
    change: 'initial',
    salience: null,
    confidence: 'moderate',
    likelihood: null,
    conditions: [
      {
        text: 'Ukraine cannot use the pause to regroup and rest its forces.',
        type: 'guarantee',
        test: null,
      },
    ],
    statements: [
      {
        id: 'stm_4',
        slug: 'moscow-on-ceasefire',
        name: 'Moscow does not rule a ceasefire out, but warns that Ukrainian forces could recover and reorder behind it.',
      },
    ],
    event: null,
    note: 'Open in principle, with a reservation: neither a yes nor a no. The report gives no day, so the month is kept.',
    supersedes: null,
    correctionReason: null,
    supersededBy: null,
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
  },
};
