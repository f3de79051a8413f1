import type { Schemas } from '@demarche/client';
import { client, useAnswer } from '../../state/answers.ts';
import { doubtWords } from '../../state/dates.ts';
import { number, t, word } from '../../state/texts.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';
import { Failure } from '../notes.tsx';
import { speakerOf } from './nouns.ts';
import { LevelWord, RecordLink } from './value.tsx';

interface Rows {
  statements: Schemas['Statement'];
  stances: Schemas['Stance'];
  expectations: Schemas['Expectation'];
  codings: Schemas['Coding'];
  shifts: Schemas['Shift'];
}
export type ListKind = keyof Rows;
type Columns<R> = [field: string, cell: Column<R>['cell']][];

const COLUMNS: { [K in ListKind]: Columns<Rows[K]> } = {
  statements: [
    ['paraphrase', ({ id, slug, paraphrase }) => <RecordLink to={{ id, slug, name: paraphrase }} />],
    ['speaker', ({ chain }) => <bdi>{speakerOf(chain)}</bdi>],
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
  expectations: [
    ['id', ({ id }) => <RecordLink to={{ id }} />],
    ['holder', ({ holder }) => <RecordLink to={holder} />],
    [
      'likelihood',
      ({ likelihood, percent }) => (likelihood ? word('likelihood', likelihood) : percent !== null && `${percent} %`),
    ],
    ['by', ({ by }) => by && doubtWords(by)],
  ],
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
  const { answer, error } = useAnswer(`${path} ${id} ${JSON.stringify(query)}`, async (signal) => {
    const params = { path: { id }, query } as object;
    const { data, meta } = await client.GET(path as '/v1/statements', { params, signal });
    return { rows: data as unknown as Rows[ListKind][], total: meta.total };
  });
  if (error) return <Failure error={error} what={id} />;
  if (!answer) return null;
  const { rows, total } = answer;
  return (
    <section>
      <h2>{t(`recordRests.${kind}`, { n: total })}</h2>
      {kind === 'shifts' && total > 0 && <p class="muted">{t('recordRests.order')}</p>}
      {total > 0 && (
        <DataTable
          isStacked
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
          <a href={`${path.replace('{id}', id)}?${kind === 'shifts' ? '' : `${filter}=${id}&`}format=csv`} download>
            CSV ({number(total)})
          </a>
        </p>
      )}
    </section>
  );
}
