/** Examples, written by hand: a job is no part of the ledger. */
const REPORT = {
  read: 3,
  new: 3,
  unchanged: 0,
  corrected: 0,
  refused: 0,
  byNoun: {
    source: { new: 1, unchanged: 0, corrected: 0 },
    stance: { new: 2, unchanged: 0, corrected: 0 },
  },
  revisions: [2],
  reasons: [],
  reasonsShown: 0,
  reasonsTotal: 0,
};

export const DONE = {
  id: 'imp_1',
  state: 'done' as const,
  format: 'stances-csv',
  origin: 'our-desk',
  reason: 'Stances of May',
  dryRun: false,
  onError: 'stop' as const,
  options: {},
  files: [
    {
      name: 'stances.csv',
      bytes: 1031,
      sha256: '4e1243bd22c66e76c2ba9eddc1f91394e57f9f83d0a1a8f0d1a2cbbf6b2a7a13',
      kept: false,
    },
  ],
  progress: { phase: 'writing' as const, records: 3, total: 3, bytes: 1031, ofBytes: 1031 },
  report: REPORT,
  fault: null,
  createdAt: '2025-06-01T12:00:00.000Z',
  startedAt: '2025-06-01T12:00:00.010Z',
  endedAt: '2025-06-01T12:00:00.120Z',
};

const [FILE] = DONE.files;
export const QUEUED = {
  ...DONE,
  state: 'queued' as const,
  files: [{ ...FILE, kept: true }],
  progress: null,
  report: null,
  startedAt: null,
  endedAt: null,
};

export const STOPPED = {
  ...DONE,
  state: 'stopped' as const,
  report: { ...REPORT, read: 0, new: 0, byNoun: {}, revisions: [] },
  fault: 'it was stopped on request',
};

export const BUNDLE = {
  drafts: [
    {
      noun: 'proposal',
      externalId: 'p-1',
      slug: 'exchange-of-bodies',
      dossier: 'ukraine-peace-talks',
      name: 'Exchange of the bodies of the fallen',
      kind: 'exchange',
    },
  ],
};
