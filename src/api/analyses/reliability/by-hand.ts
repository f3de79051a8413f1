import { CoderAgreement } from '../../../domain/codings.ts';
import type { Level } from '../../../domain/vocabulary.ts';
import { CODING } from '../../codings/by-hand.ts';
import { shownCount } from './figures.ts';

/** The first dossier has no codings: two coders who read three statements, one of them at different levels. */
const READ: Level[][] = [
  ['support', 'conditional_support'],
  ['support', 'support'],
  ['oppose', 'oppose'],
];

const agreement = new CoderAgreement('exclude');
for (const levels of READ) agreement.add(levels);
const { disagreements, ...figures } = shownCount({
  figures: agreement.figures(),
  coders: new Set(['AB', 'CD']),
  alone: 1,
  adjudicated: 1,
});

const reading = (coder: string, level: Level, id: string) => ({ coder, level, coding: { id } });

export const RELIABILITY = {
  data: [
    {
      proposal: CODING.proposal,
      ...figures,
      disagreements: {
        ...disagreements,
        cases: [
          {
            statement: CODING.statement,
            actor: CODING.actor,
            codings: [reading('AB', 'support', 'cod_1'), reading('CD', 'conditional_support', 'cod_2')],
            adjudication: reading('EF', 'support', 'cod_8'),
          },
        ],
      },
    },
  ],
  meta: {
    asOf: '2025-06-01',
    knownAt: 2,
    recordedAt: CODING.recordedAt,
    method: 'reliability/1',
    proposals: 13,
    total: 1,
    permalink:
      '/v1/reliability?ambiguous=exclude&asOf=2025-06-01&dossier=ukraine-peace-talks&include=disagreements&knownAt=2&method=1',
    pooled: { ...figures, disagreements },
  },
};
