import { EXAMPLE as STATEMENT } from '../statements/example.ts';

/** The first dossier has no codings: coders would have to make them, each without looking at the others. */
export const DRAFT = {
  coder: 'AB',
  statement: 'medinsky-on-outcome',
  actor: 'russia',
  proposal: 'resumed-talks',
  level: 'support',
  role: 'independent',
  note: 'Satisfied with the outcome, and prepared to go on.',
};

const { id, slug, paraphrase, recordedAt } = STATEMENT.data;
export const CODING = {
  ...DRAFT,
  id: 'cod_1',
  basis: null,
  statement: { id, slug, name: paraphrase },
  actor: { id: 'act_3', slug: 'russia', name: 'Russia', type: 'state' },
  proposal: { id: 'prp_12', slug: 'resumed-talks', name: 'Resumed talks' },
  revision: 2,
  recordedAt,
  createdRevision: 2,
  retracted: null,
};
