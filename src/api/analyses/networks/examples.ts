// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts

/** /v1/networks?proposals=ceasefire-before-talks&aggregation=subtract&asOf=2025-05-17 */
export const NETWORKS = {
  data: [
    {
      window: null,
      source: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
      },
      target: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
      },
      weight: -2,
      n: 1,
    },
    {
      window: null,
      source: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
      },
      target: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
      },
      weight: 0,
      n: 1,
    },
  ],
  nodes: [
    {
      window: null,
      node: {
        id: 'act_1',
        slug: 'ukraine',
        name: 'Ukraine',
      },
      kind: 'actor',
      statements: 1,
      degree: 1,
      strength: 2,
      betweenness: 0,
      eigenvector: 0.7071067811865475,
      community: 1,
    },
    {
      window: null,
      node: {
        id: 'act_3',
        slug: 'russia',
        name: 'Russia',
      },
      kind: 'actor',
      statements: 2,
      degree: 0,
      strength: 0,
      betweenness: 0,
      eigenvector: 6.08388732882725e-10,
      community: 2,
    },
    {
      window: null,
      node: {
        id: 'act_6',
        slug: 'united-states',
        name: 'United States',
      },
      kind: 'actor',
      statements: 4,
      degree: 0,
      strength: 0,
      betweenness: 0,
      eigenvector: 6.08388732882725e-10,
      community: 3,
    },
    {
      window: null,
      node: {
        id: 'act_8',
        slug: 'european-nato-members',
        name: 'European NATO members',
      },
      kind: 'actor',
      statements: 2,
      degree: 1,
      strength: 2,
      betweenness: 0,
      eigenvector: 0.7071067811865475,
      community: 1,
    },
  ],
  networks: [
    {
      window: null,
      statements: 9,
      nodes: 4,
      ties: 6,
      weight: -4,
      communities: 3,
      modularity: 0,
      reason: null,
    },
  ],
  meta: {
    asOf: '2025-05-17',
    knownAt: 1,
    recordedAt: '2025-06-01T12:00:00.000Z',
    method: 'networks/1',
    proposals: 1,
    total: 6,
    permalink:
      '/v1/networks?aggregation=subtract&ambiguous=exclude&asOf=2025-05-17&duplicates=keep&knownAt=1&measures=true&method=1&normalisation=none&proposals=ceasefire-before-talks&ties=actors&voice=own&window=all',
  },
};
