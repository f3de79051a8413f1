import { contract } from '../../../http/operation.ts';
import { derived, KNOWN_AT, refColumns } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import { UnityAnswer, UnityQuery } from './schema.ts';

/** Whose unity it is stands once in the JSON, and in each row of a table. */
const GROUP = { columns: refColumns('actor'), value: (_row: unknown, meta: Record<string, unknown>) => meta.actor };
const METHOD = derived('method', 'string', (_row, meta) => meta.method);

export const getActorUnity = contract({
  method: 'GET',
  url: '/v1/actors/:id/unity',
  id: 'getActorUnity',
  tag: 'analyses',
  summary: 'Unity of a group',
  description:
    'Where the members that a group had on a day stood on each proposal: counts by level, who is silent, how united they are, the official line beside them, and who departs from it. On the day asked, roll call by roll call, or over time.',
  params: IdOrSlug,
  query: UnityQuery,
  answer: UnityAnswer,
  table: [GROUP, ...rowTable(UnityAnswer, KNOWN_AT, METHOD)],
  cache: true,
  long: true,
  moves: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});
