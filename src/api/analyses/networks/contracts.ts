import { contract } from '../../../http/operation.ts';
import { derived, MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { NetworkAnswer, NetworkQuery } from './schema.ts';

const METHOD = derived('method', 'string', (_row, meta) => meta.method);

export const getNetworks = contract({
  method: 'GET',
  url: '/v1/networks',
  id: 'getNetworks',
  tag: 'analyses',
  summary: 'Discourse networks',
  description:
    'Actors tied by the proposals that they speak of, or to these proposals: by congruence, by conflict, or both; normalised, without duplicates, window by window; with communities and centralities. As JSON, GraphML and GEXF; as CSV, NDJSON and Parquet the list of ties.',
  query: NetworkQuery,
  answer: NetworkAnswer,
  table: rowTable(NetworkAnswer, ...MOMENT, METHOD),
  graph: true,
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
