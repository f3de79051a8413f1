// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/actors/ukraine */
export const EXAMPLE = {
  data: {
    id: 'act_1',
    slug: 'ukraine',
    type: 'state',
    name: 'Ukraine',
    aliases: ['Kyiv', 'Kiev'],
    note: null,
    identifiers: [
      {
        scheme: 'iso-3166-1-alpha-2',
        value: 'UA',
        validFrom: null,
        validTo: null,
      },
      {
        scheme: 'iso-3166-1-alpha-3',
        value: 'UKR',
        validFrom: null,
        validTo: null,
      },
      {
        scheme: 'cow',
        value: '369',
        validFrom: '1991-12-26',
        validTo: null,
      },
      {
        scheme: 'wikidata',
        value: 'Q212',
        validFrom: null,
        validTo: null,
      },
    ],
    mergedInto: null,
    revision: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    createdRevision: 1,
    retracted: null,
  },
};
