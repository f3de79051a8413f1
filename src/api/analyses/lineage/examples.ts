// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/proposals/russian-settlement-terms/lineage?asOf=2025-05-17 */
export const LINEAGE = {
  data: [],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'lineage/1',
    proposals: 1,
    total: 0,
    permalink:
      '/v1/proposals/russian-settlement-terms/lineage?ambiguous=exclude&asOf=2025-05-17&knownAt=1&method=1&voice=own',
    proposal: {
      id: 'prp_6',
      slug: 'russian-settlement-terms',
      name: 'Russia’s terms for a settlement',
    },
    versions: [
      {
        id: 'prp_6',
        slug: 'russian-settlement-terms',
        name: 'Russia’s terms for a settlement',
      },
    ],
  },
};
