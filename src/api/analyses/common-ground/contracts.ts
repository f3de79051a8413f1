import { contract } from '../../../http/operation.ts';
import { MOMENT, type Table } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { whoIn } from '../tables.ts';
import { CommonGroundAnswer, CommonGroundQuery } from './schema.ts';

const LISTS = new Map([
  ['supports', 'supports'],
  ['conditional', 'conditional'],
  ['neutral', 'neutral'],
  ['ambiguous', 'ambiguous'],
  ['opposes_conditionally', 'opposesConditionally'],
  ['opposes', 'opposes'],
]);
/** With who stands where as one text each. */
const TABLE: Table = rowTable(CommonGroundAnswer, ...MOMENT).map((group) => {
  const name = group.columns[0]?.name ?? '';
  const field = LISTS.get(name);
  return field ? whoIn(name, field) : group;
});

export const getCommonGround = contract({
  method: 'GET',
  url: '/v1/dossiers/:id/common-ground',
  id: 'getCommonGround',
  tag: 'analyses',
  summary: 'Common ground of a dossier’s parties',
  description:
    'Proposal by proposal: who supports it, on what conditions, who is silent, who opposes it; and the smallest sets of conditions whose meeting would leave none opposed. Beside that who blocks what, packages against their provisions, and pairs of proposals that cannot both be. Silence is no consent.',
  params: IdOrSlug,
  query: CommonGroundQuery,
  answer: CommonGroundAnswer,
  table: TABLE,
  cache: true,
  long: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});
