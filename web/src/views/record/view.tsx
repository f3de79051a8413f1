import { Amend } from '../../components/amend.tsx';
import { FailedPage, Pending } from '../../components/notes.tsx';
import { StatementItem } from '../../panel/statement.tsx';
import { Share } from '../../share/share.tsx';
import { together, useAnswer } from '../../state/answers.ts';
import { instantWords } from '../../state/dates.ts';
import type { AnyRecord, NounName } from '../../state/records.ts';
import { changed, type Route } from '../../state/route.ts';
import { inSentence, number, t, word } from '../../state/texts.ts';
import { useTitle } from '../../state/title.ts';
import type { ViewProps } from '../frame/lazy.tsx';
import { Versions } from './history.tsx';
import { RestingOn } from './lists.tsx';
import { NOUNS, readHistory, readRecord, readStatement } from './nouns.ts';
import { Resolution } from './resolution.tsx';
import './record.css';
import { Value } from './value.tsx';
import { COMMON } from './words.ts';

/** A record: its fields in words, and below them what rests on it. Keyed, so that no state passes to the next one. */
export const RecordView = ({ route }: ViewProps) => <OneRecord key={route.path.join('/')} route={route} />;

function OneRecord({ route }: ViewProps) {
  const [noun, id] = route.path as [NounName, string];
  const { knownAt, asOf } = route.query;
  const moment = { ...(knownAt && { knownAt }), ...(asOf && { asOf }) };
  const { answer, error } = useAnswer(`${noun} ${id} ${JSON.stringify(moment)}`, async (signal) => {
    const [record, { knownAt: revision }] = await together([
      readRecord(noun, id, moment, signal),
      readHistory(noun, id, moment, signal),
    ]);
    return { record, revision };
  });
  if (error) return <FailedPage error={error} what={id} />;
  if (!answer) return <Pending />;
  return <Page noun={noun} route={route} {...answer} />;
}

interface PageProps {
  noun: NounName;
  route: Route;
  record: AnyRecord;
  /** The revision as of which the record is shown. */
  revision: number;
}
/** Each noun has its own shape; this is what they all share. */
type Described = {
  title(record: AnyRecord): string;
  apart: readonly string[];
  said?(record: AnyRecord): readonly string[];
  rests: (typeof NOUNS)[NounName]['rests'];
};

function Page({ noun, route, record, revision }: PageProps) {
  const described = NOUNS[noun] as unknown as Described;
  const { knownAt } = route.query;
  const title = described.title(record);
  useTitle(title);
  const note = t('record.note', { id: record.id, revision: record.revision, day: instantWords(record.recordedAt) });
  const permalink = `${location.origin}/v1/${noun}/${record.id}?knownAt=${revision}`;
  return (
    <article class="view record">
      <div class="asked">
        <h1 dir="auto">{title}</h1>
        <p class="figures">
          {note}
          {knownAt && (
            <>
              {' · '}
              {t('record.asKnown', { revision })} <a href={changed(route, { knownAt: null })}>{t('record.now')}</a>
            </>
          )}
        </p>
        {record.retracted && (
          <p class="withdrawn" role="note">
            {t('record.retracted', { revision: record.retracted.revision, reason: record.retracted.reason })}
          </p>
        )}
        {!knownAt && <Amend noun={noun} record={record} />}
        <Fields record={record} apart={described.apart} />
        {'text' in record && record.text && <Text record={record} />}
        {noun === 'expectations' && (
          <Resolution id={record.id} event={(record as { event: { id: string } }).event.id} knownAt={knownAt} />
        )}
        {described.said && <Said ids={described.said(record)} isItself={noun === 'statements'} knownAt={knownAt} />}
        {described.rests.map(([kind, filter]) => (
          <RestingOn key={kind} kind={kind} filter={filter} id={record.id} knownAt={knownAt} />
        ))}
        <Versions noun={noun} id={record.id} knownAt={knownAt} />
        <Share title={title} permalink={permalink} note={note} formats={[]} json={`${permalink}&format=json`} />
      </div>
    </article>
  );
}

/** Shows the fields that have a value, and names those that have none. */
function Fields({ record, apart }: { record: AnyRecord; apart: readonly string[] }) {
  const fields = Object.entries(record).filter(([field]) => !COMMON.has(field) && !apart.includes(field));
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  const blank = fields.filter(([, value]) => isEmpty(value)).map(([field]) => inSentence(word('recordField', field)));
  return (
    <>
      <dl class="facts">
        {fields
          .filter(([, value]) => !isEmpty(value))
          .map(([field, value]) => (
            <div key={field}>
              <dt>{word('recordField', field)}</dt>
              <dd>
                <Value field={field} value={value} />
              </dd>
            </div>
          ))}
      </dl>
      {blank.length > 0 && <p class="muted blank">{t('record.blank', { fields: blank.join(', ') })}</p>}
    </>
  );
}

/** The text of a source, collapsed, since it may be a megabyte. */
const Text = ({ record }: { record: { text: string | null; language: string | null } }) => (
  <details>
    <summary>{t('record.text', { n: record.text?.length ?? 0 })}</summary>
    <pre class="text" dir="auto" lang={record.language ?? undefined}>
      {record.text}
    </pre>
  </details>
);

const MOST = 30;

/** The statements of a record with their words and chains. */
export function Said({
  ids,
  isItself,
  knownAt,
}: {
  ids: readonly string[];
  isItself: boolean;
  knownAt: string | undefined;
}) {
  const { answer } = useAnswer(ids.length > 0 ? `said ${ids.join()} ${knownAt ?? ''}` : null, (signal) =>
    Promise.all(ids.slice(0, MOST).map((id) => readStatement(id, knownAt, signal))),
  );
  if (ids.length === 0) return <p class="muted">{t('record.noStatement')}</p>;
  if (!answer) return <Pending />;
  return (
    <section>
      {!isItself && <h2>{t('panel.statements', { n: ids.length })}</h2>}
      {answer.map(({ statement, source }) => (
        <StatementItem key={statement.id} statement={statement} source={source} />
      ))}
      {ids.length > MOST && <p class="muted">{t('recordRests.more', { n: number(ids.length - MOST) })}</p>}
    </section>
  );
}
