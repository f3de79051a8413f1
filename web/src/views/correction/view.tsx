import { useEffect, useMemo, useState } from 'preact/hooks';
import { FailedPage, Nowhere, Pending } from '../../components/notes.tsx';
import { RecordLink } from '../../components/record-link.tsx';
import { useCheck } from '../../entry/check.ts';
import {
  changesOf,
  correctionDraft,
  correctLater,
  FORMS,
  fieldsOf,
  isNothing,
  MERGE,
  type Read,
} from '../../entry/correction.ts';
import { type Act, type Outcome, put } from '../../entry/draft.ts';
import { type Editor, EditorContext, idOf } from '../../entry/editor.ts';
import { mark, type Ref } from '../../entry/fields.ts';
import { Form } from '../../entry/form.tsx';
import { useKept } from '../../entry/kept.ts';
import { Written } from '../../entry/outcome.tsx';
import { Sending } from '../../entry/sending.tsx';
import { Versions } from '../../entry/versions.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { useKey } from '../../state/key.ts';
import { idWords, type Named, pageOf } from '../../state/links.ts';
import { slugOf } from '../../state/named.ts';
import type { AnyRecord, Corrected } from '../../state/records.ts';
import { go } from '../../state/route.ts';
import { list, t, word } from '../../state/texts.ts';
import { useTitle } from '../../state/title.ts';
import { Discard } from '../entry/view.tsx';
import type { ViewProps } from '../frame/lazy.tsx';
import { NOUNS, readHistory } from '../record/nouns.ts';
import { Said } from '../record/view.tsx';
import '../entry/entry.css';

/** Putting right what was coded wrong in a record, withdrawing it, or merging an actor into another. */
export function CorrectionView({ route }: ViewProps) {
  const [noun, id, act] = route.path as [Corrected, string, Act];
  const isAct = act === 'correct' || act === 'withdraw' || (act === 'merge' && noun === 'actors');
  // The record as it is now, whatever was read before.
  const [visit] = useState(mark);
  const { answer, error } = useAnswer(isAct ? `correct ${noun} ${id} ${visit}` : null, async (signal) => {
    const record = await readToCorrect(noun, id, signal);
    return { record, dossier: await dossierOf(record, signal) };
  });
  if (!isAct) return <Nowhere />;
  if (error) return <FailedPage error={error} what={id} />;
  if (!answer) return <Pending />;
  return <Correction key={route.path.join()} noun={noun} act={act} {...answer} />;
}

async function readToCorrect(noun: Corrected, id: string, signal?: AbortSignal): Promise<AnyRecord & Read> {
  const path = `/v1/${noun}/{id}` as '/v1/events/{id}';
  return (await client.GET(path, { params: { path: { id } }, ...(signal && { signal }) })).data;
}

async function dossierOf(record: AnyRecord, signal: AbortSignal): Promise<Ref | null> {
  const given =
    'proposal' in record
      ? (await client.GET('/v1/proposals/{id}', { params: { path: { id: record.proposal.id } }, signal })).data.dossier
      : 'dossier' in record && record.dossier;
  return given ? { id: slugOf(given), name: given.name } : null;
}

const SAYS = {
  correct: { title: 'correct.title', hint: 'correct.hint' },
  withdraw: { title: 'withdraw.title', hint: 'withdraw.hint' },
  merge: { title: 'merge.title', hint: 'merge.hint' },
} as const;

interface Described {
  title(record: AnyRecord): string;
  said?(record: AnyRecord): readonly string[];
}

interface CorrectionProps {
  noun: Corrected;
  record: AnyRecord & Read;
  dossier: Ref | null;
  act: Act;
}

function Correction({ noun, record, dossier, act }: CorrectionProps) {
  const kept = useKept(`${act}.${record.id}`);
  const key = useKey();
  const [isTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const begun = useMemo(() => correctionDraft(noun, record, dossier, act), []);
  const draft = kept.draft.corrects ? kept.draft : begun;
  const check = useCheck(draft, '', key);
  const title = t(SAYS[act].title, { record: idWords(record.id) });
  useTitle(title);
  useEffect(() => {
    if (outcome) document.getElementById('written')?.focus();
  }, [outcome]);
  const change: Editor['change'] = (next) => kept.change((before) => next(before.corrects ? before : begun));
  const editor: Editor = {
    draft,
    text: '',
    problems: isTried ? check.problems : check.problems.filter(({ isGap }) => !isGap),
    repeated: [],
    change,
    set: (path, value) => change((before) => put(before, path, value)),
  };
  const described = (NOUNS as Partial<Record<string, unknown>>)[noun] as Described | undefined;
  const { path } = FORMS[noun];
  const named = record as Named;
  const gone = goneOf(record);
  const isGone = gone !== null && !kept.draft.corrects;
  return (
    <EditorContext.Provider value={editor}>
      <div class="view entry">
        <div class="asked">
          <h1>{title}</h1>
          <p class="figures">
            <a href={pageOf(named) ?? ''}>{described?.title(record) ?? named.name}</a>
          </p>
          {!outcome && !isGone && (
            <p class="hint">
              {t(SAYS[act].hint)} {noun === 'stances' && act === 'correct' && t('correct.mind')}
            </p>
          )}
          {isGone && !outcome && (
            <p role="alert">
              {word('problem', gone)} <RecordLink to={{ id: laterOf(record) ?? record.id }} />
            </p>
          )}
          <Versions {...kept} />
          {outcome && (
            <Written outcome={outcome} onClose={() => go(pageOf({ ...named, ...outcome.records[0] }) ?? '')} />
          )}
        </div>
        {!outcome && !isGone && (
          <div class={described?.said ? 'columns' : 'narrow'}>
            {described?.said && (
              <div class="left">
                <Said ids={described.said(record)} isItself={noun === 'statements'} knownAt={undefined} />
              </div>
            )}
            <div class="right">
              {act !== 'withdraw' && (
                <section id={idOf(path)} aria-label={title}>
                  <Form fields={act === 'merge' ? [...MERGE] : fieldsOf(noun)} path={path} />
                  <p class="hint" aria-live="polite">
                    {act === 'correct' &&
                      !isNothing(draft) &&
                      t('correct.changes', {
                        fields: list(Object.keys(changesOf(draft)).map((name) => word('field', name))),
                      })}
                  </p>
                </section>
              )}
              <Sending
                check={check}
                onTry={() => setTried(true)}
                onWritten={(written) => {
                  kept.clear();
                  setOutcome(written);
                }}
                conflict={<Conflict id={draft.corrects?.id ?? record.id} noun={noun} onLater={change} />}
              />
              {kept.draft.corrects && <Discard onDiscard={() => kept.clear()} />}
            </div>
          </div>
        )}
      </div>
    </EditorContext.Provider>
  );
}

const laterOf = (record: AnyRecord): string | null => ('supersededBy' in record ? record.supersededBy : null);
/** Why the record can no longer be corrected. */
const goneOf = (record: AnyRecord) =>
  laterOf(record) ? 'already-superseded' : record.retracted ? 'already-retracted' : null;

interface ConflictProps {
  noun: Corrected;
  id: string;
  onLater: Editor['change'];
}

/** Another user has changed the record: the draft is kept, and can be applied to the later version. */
function Conflict({ noun, id, onLater }: ConflictProps) {
  const [visit] = useState(mark);
  const { answer } = useAnswer(`later ${noun} ${id} ${visit}`, async (signal) => {
    const { versions } = await readHistory(noun, id, {}, signal);
    const latest = versions.at(-1)?.id ?? id;
    return { record: await readToCorrect(noun, latest, signal), latest };
  });
  if (!answer) return null;
  const { record, latest } = answer;
  return (
    <div class="contested" role="alert">
      <p>
        {t('correct.conflict')} <RecordLink to={{ id: latest }} />
      </p>
      {!record.retracted && (
        <button type="button" onClick={() => onLater((draft) => correctLater(draft, record))}>
          {t('correct.later')}
        </button>
      )}
    </div>
  );
}
