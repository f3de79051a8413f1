/** Examples that no question of the first dossier gives. */
export const DRAFT = {
  reason: 'Second round in Istanbul',
  drafts: [
    {
      noun: 'proposal',
      slug: 'exchange-of-bodies',
      dossier: 'ukraine-peace-talks',
      name: 'Exchange of the bodies of the fallen',
      kind: 'exchange',
    },
    {
      noun: 'event',
      slug: 'istanbul-second-round',
      dossier: 'ukraine-peace-talks',
      name: 'Second round of talks in Istanbul',
      kind: 'talks',
      occurredOn: '2025-06-02',
      agenda: [{ proposal: 'exchange-of-bodies', result: 'adopted' }],
    },
  ],
};

export const RECORDS = [{ noun: 'dossier', id: 'dos_1', slug: 'ukraine-peace-talks' }];
export const LINKS = { self: '/v1/revisions?knownAt=1', next: null };
