import { EXAMPLE } from './example.ts';

/** Examples that no question of the first dossier gives. */
export const DRAFT = {
  actor: 'ukraine',
  proposal: 'prisoner-exchange',
  level: 'support',
  validFrom: '2025-05-16',
  confidence: 'high',
  statements: [
    {
      source: {
        title: 'Remarks after the talks',
        publisher: 'Ministry of Defence of Ukraine',
        publishedOn: '2025-05-16',
      },
      spokenOn: '2025-05-16',
      paraphrase: 'The head of the Ukrainian delegation welcomes an exchange of prisoners.',
      chain: [{ actor: 'ukraine', mode: 'said', named: true }],
    },
  ],
};

const LATER = { revision: 2, recordedAt: EXAMPLE.data.recordedAt };
export const CORRECTED = {
  ...EXAMPLE.data,
  ...LATER,
  id: 'stn_22',
  level: 'support',
  createdRevision: 2,
  supersedes: EXAMPLE.data.id,
  correctionReason: 'The report has no reservation.',
};
export const RETRACTED = { ...EXAMPLE.data, retracted: { ...LATER, reason: 'Not said by whom it was coded for.' } };
