import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { SilenceAnswer, SilenceQuery } from './schema.ts';

export const getSilence = contract({
  method: 'GET',
  url: '/v1/dossiers/:id/silence',
  id: 'getSilence',
  tag: 'analyses',
  summary: 'Who has said nothing on what',
  description:
    'A row for each party and proposal on which the party has no level on the day asked, with when it last spoke, on it and at all. Silence is neither consent nor neutrality.',
  params: IdOrSlug,
  query: SilenceQuery,
  answer: SilenceAnswer,
  table: rowTable(SilenceAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});
