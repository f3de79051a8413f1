// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/revisions/1 */
export const EXAMPLE = {
  data: {
    number: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    reason: 'First dossier: the Istanbul talks of May 2025, from one report and the public record',
    apiKey: {
      id: 1,
      name: 'test',
    },
    summary: {
      actor: 14,
      event: 4,
      source: 7,
      stance: 21,
      dossier: 1,
      proposal: 13,
      statement: 20,
      membership: 9,
    },
  },
};
