import type { Schemas } from '@demarche/client';
import { Failure } from '../../components/notes.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { doubtWords } from '../../state/dates.ts';
import { speakersOf } from '../../state/records.ts';
import { number, t, word } from '../../state/texts.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';
import { LevelWord } from './value.tsx';

interface Rows {
  statements: Schemas['Statement'];
  stances: Schemas['Stance'];
  expectations: Schemas['Expectation'];
  /** Those that rest on a statement, which the API does not filter by. */
  expected: Schemas['Expectation'];
  codings: Schemas['Coding'];
  shifts: Schemas['Shift'];
}
export type ListKind = keyof Rows;
type Columns<R> = [field: string, cell: Column<R>['cell']][];

const EXPECTATION: Columns<Schemas['Expectation']> = [
  ['id', ({ id }) => <RecordLink to={{ id }} />],
  ['holder', ({ holder }) => <RecordLink to={holder} />],
  [
    'likelihood',
    ({ likelihood, percent }) => (likelihood ? word('likelihood', likelihood) : percent !== null && `${percent} %`),
  ],
  ['by', ({ by }) => by && doubtWords(by)],
];

const COLUMNS: { [K in ListKind]: Columns<Rows[K]> } = {
  statements: [
    ['paraphrase', ({ id, slug, paraphrase }) => <RecordLink to={{ id, slug, name: paraphrase }} />],
    ['speaker', (statement) => <bdi>{speakersOf(statement)}</bdi>],
    ['spokenOn', ({ spokenOn }) => spokenOn && doubtWords(spokenOn)],
  ],
  stances: [
    ['id', ({ id }) => <RecordLink to={{ id }} />],
    ['actor', ({ actor }) => <RecordLink to={actor} />],
    ['proposal', ({ proposal }) => <RecordLink to={proposal} />],
    ['level', ({ level }) => <LevelWord level={level} />],
    ['directness', ({ directness }) => word('mark', directness)],
    ['validFrom', ({ validFrom }) => doubtWords(validFrom)],
  ],
  expectations: EXPECTATION,
  expected: EXPECTATION.toSpliced(2, 0, ['event', ({ event }) => <RecordLink to={event} />]),
  codings: [
    ['id', ({ id }) => <RecordLink to={{ id }} />],
    ['coder', ({ coder }) => <bdi>{coder}</bdi>],
    ['role', ({ role }) => word('value', role)],
    ['actor', ({ actor }) => <RecordLink to={actor} />],
    ['proposal', ({ proposal }) => <RecordLink to={proposal} />],
    ['level', ({ level }) => <LevelWord level={level} />],
  ],
  shifts: [
    ['actor', ({ actor }) => <RecordLink to={actor} />],
    ['proposal', ({ proposal }) => <RecordLink to={proposal} />],
    [
      'shift',
      ({ from, to }) => (
        <>
          <LevelWord level={from.level} /> {t('record.then')} <LevelWord level={to.level} />
        </>
      ),
    ],
    ['since', ({ to }) => <RecordLink to={{ id: to.stance.id, name: doubtWords(to.since) }} />],
  ],
};

const MOST = 50;

/** The API does not filter expectations by statement, so the page looks through this many at most. */
const MOST_LOOKED_THROUGH = 4000;

interface Found {
  rows: Rows[ListKind][];
  total: number;
  /** How many expectations were searched, of how many; absent if all were. */
  looked?: { n: number; of: number };
}

async function expectedOn(id: string, knownAt: string | undefined, signal: AbortSignal): Promise<Found> {
  const fields = ['id', 'holder', 'event', 'likelihood', 'percent', 'by', 'statements.id'];
  const query = { limit: 500, fields, ...(knownAt && { knownAt }) };
  const rows: Schemas['Expectation'][] = [];
  let [n, of] = [0, 0];
  for await (const { data, meta } of client.pages('/v1/expectations', { params: { query }, signal })) {
    const some = data as unknown as Schemas['Expectation'][];
    rows.push(...some.filter(({ statements }) => statements.some((one) => one.id === id)));
    n += some.length;
    of = meta.total;
    if (n >= MOST_LOOKED_THROUGH) break;
  }
  return { rows: rows.slice(0, MOST), total: rows.length, ...(n < of && { looked: { n, of } }) };
}

interface ListProps {
  kind: ListKind;
  filter: string;
  id: string;
  knownAt: string | undefined;
}

/** What rests on a record: how many, and the first of them. */
export function RestingOn({ kind, filter, id, knownAt }: ListProps) {
  const path = kind === 'shifts' ? '/v1/events/{id}/shifts' : `/v1/${kind}`;
  const query = { limit: MOST, ...(knownAt && { knownAt }), ...(kind !== 'shifts' && { [filter]: id }) };
  const { answer, error } = useAnswer(`${path} ${id} ${JSON.stringify(query)}`, async (signal): Promise<Found> => {
    if (kind === 'expected') return expectedOn(id, knownAt, signal);
    const params = { path: { id }, query } as object;
    const { data, meta } = await client.GET(path as '/v1/statements', { params, signal });
    return { rows: data as unknown as Rows[ListKind][], total: meta.total };
  });
  if (error) return <Failure error={error} what={id} />;
  if (!answer) return null;
  const { rows, total, looked } = answer;
  return (
    <section>
      <h2>{t(`recordRests.${kind}`, { n: total })}</h2>
      {kind === 'shifts' && total > 0 && <p class="muted">{t('recordRests.order')}</p>}
      {total > 0 && (
        <DataTable
          isText
          caption={t('recordRests.caption')}
          columns={(COLUMNS[kind] as Columns<Rows[ListKind]>).map(([key, cell]) => ({
            key,
            heading: word('recordField', key),
            cell,
          }))}
          rows={rows}
          keyOf={(row) => ('id' in row ? row.id : `${row.actor.id} ${row.proposal.id} ${row.to.stance.id}`)}
        />
      )}
      {total > rows.length && (
        <p class="muted">
          {t('recordRests.more', { n: total - rows.length })}{' '}
          {kind !== 'expected' && (
            <a href={`${path.replace('{id}', id)}?${kind === 'shifts' ? '' : `${filter}=${id}&`}format=csv`} download>
              CSV ({number(total)})
            </a>
          )}
        </p>
      )}
      {looked && <p class="muted">{t('recordRests.looked', { n: looked.n, all: looked.of })}</p>}
    </section>
  );
}
