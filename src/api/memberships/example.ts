// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/memberships/mem_1 */
export const EXAMPLE = {
  data: {
    id: 'mem_1',
    role: 'President',
    represents: true,
    validFrom: '2019-05-20',
    validTo: null,
    member: {
      id: 'act_2',
      slug: 'zelensky',
      name: 'Volodymyr Zelensky',
      type: 'person',
    },
    group: {
      id: 'act_1',
      slug: 'ukraine',
      name: 'Ukraine',
      type: 'state',
    },
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
  },
};
