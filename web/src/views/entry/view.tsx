import { useEffect, useMemo, useState } from 'preact/hooks';
import { FailedPage, Pending } from '../../components/notes.tsx';
import { useCheck } from '../../entry/check.ts';
import { type Draft, emptyDraft, isEmpty, put } from '../../entry/draft.ts';
import { type Editor, EditorContext } from '../../entry/editor.ts';
import type { Ref } from '../../entry/fields.ts';
import { refOf } from '../../entry/filled.ts';
import { useKept } from '../../entry/kept.ts';
import { Known } from '../../entry/known.tsx';
import { Written } from '../../entry/outcome.tsx';
import { PassageForm } from '../../entry/passage.tsx';
import { Pick } from '../../entry/pick.tsx';
import { Coverages, MadeList, ReadSource } from '../../entry/records.tsx';
import { Sending } from '../../entry/sending.tsx';
import { TextPane } from '../../entry/text-pane.tsx';
import { Versions } from '../../entry/versions.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { useKey } from '../../state/key.ts';
import { href, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { useTitle } from '../../state/title.ts';
import { Sections } from '../frame/sections.tsx';
import './entry.css';

/** The entry form: codes the text of a source, and writes it as one revision. */
export function EntryView({ route }: { route: Route }) {
  const slug = route.path[0] === 'dossiers' ? (route.path[1] as string) : null;
  const { proposal, actor } = route.query;
  const { answer, error } = useAnswer(`entry ${slug ?? ''} ${proposal ?? ''} ${actor ?? ''}`, async (signal) => {
    const one = (id: string | undefined) => (id ? { params: { path: { id } }, signal } : null);
    const [about, who] = [one(proposal), one(actor)];
    const [p, a] = await Promise.all([
      about && client.GET('/v1/proposals/{id}', about).then(({ data }) => data),
      who && client.GET('/v1/actors/{id}', who).then(({ data }) => data),
    ]);
    const id = slug ?? p?.dossier.slug;
    const d = id ? await client.GET('/v1/dossiers/{id}', { params: { path: { id } }, signal }) : null;
    return {
      dossier: d ? refOf(d.data) : undefined,
      proposal: p ? refOf(p) : undefined,
      actor: a ? refOf(a) : undefined,
    };
  });
  if (error) return <FailedPage error={error} what={[slug, proposal, actor].filter(Boolean).join(', ')} />;
  if (!answer) return <Pending />;
  return <Entry key={slug ?? ''} route={route} slug={slug} {...answer} />;
}

interface EntryProps {
  route: Route;
  slug: string | null;
  dossier: Ref | undefined;
  proposal: Ref | undefined;
  actor: Ref | undefined;
}

function Entry({ route, slug, dossier, proposal, actor }: EntryProps) {
  const kept = useKept(slug ?? '');
  const key = useKey();
  const [isTried, setTried] = useState(false);
  const draft: Draft = useMemo(
    () => ({ ...kept.draft, dossier: dossier ?? kept.draft.dossier }),
    [kept.draft, dossier],
  );
  const check = useCheck(draft, kept.text, key);
  const title = draft.dossier ? t('entry.title', { dossier: draft.dossier.name }) : t('entry.titleAny');
  useTitle(title);
  const editor: Editor = {
    draft,
    text: kept.text,
    problems: isTried ? check.problems : check.problems.filter(({ isGap }) => !isGap),
    repeated: check.repeated ?? [],
    change: (change) => kept.change((before) => change({ ...before, dossier: dossier ?? before.dossier })),
    set: (path, value) => kept.change((before) => put(before, path, value)),
  };
  const last = kept.draft.last;
  useEffect(() => {
    if (last) document.getElementById('written')?.focus();
  }, [last?.revision]);
  return (
    <EditorContext.Provider value={editor}>
      <div class="view entry">
        <div class="asked">
          {slug && <Sections slug={slug} route={route} />}
          <h1>{title}</h1>
          <p class="figures">{t('entry.figures', { n: draft.passages.length })}</p>
          {/* On a phone the head of the page has no room for these. */}
          <p class="narrow-only">
            <a href={href(['imports'])}>{t('imports.link')}</a>{' '}
            <a href={href(['codings'], { dossier: slug ?? undefined })}>{t('coding.link')}</a>
          </p>
          {!kept.isKept && (
            <p class="wrong" role="alert">
              {t('entry.noRoom')}
            </p>
          )}
          <Versions {...kept} />
          {last && <Written outcome={last} onClose={() => kept.change((before) => ({ ...before, last: null }))} />}
          {actor && proposal && <Known actor={actor} proposal={proposal} />}
          {!dossier && <Pick path={['dossier']} noun="dossier" label={t('entry.dossier')} isNeeded />}
        </div>
        <div class="columns">
          <div class="left">
            <section aria-labelledby="source-title">
              <h2 id="source-title">{t('entry.source')}</h2>
              <Pick path={['source']} noun="source" label={t('entry.sourceLabel')} isNeeded />
              <ReadSource />
            </section>
            <TextPane begun={{ actor, proposal }} onText={kept.changeText} />
          </div>
          <div class="right">
            <section aria-labelledby="passages-title">
              <h2 id="passages-title">{t('entry.passages')}</h2>
              {draft.passages.length === 0 && <p class="hint">{t('entry.noPassage')}</p>}
              {draft.passages.map((passage, i) => (
                <PassageForm key={passage._ as string} index={i} />
              ))}
            </section>
            <Coverages />
            <MadeList />
            <Sending
              check={check}
              onTry={() => setTried(true)}
              onWritten={(outcome) => {
                setTried(false);
                const next = draft.dossier && { id: outcome.dossier as string, name: draft.dossier.name };
                kept.clear({ ...emptyDraft(next), last: outcome });
              }}
            />
            {!isEmpty(draft) && (
              <Discard onDiscard={() => kept.clear(emptyDraft(draft.dossier?.isNew ? null : draft.dossier))} />
            )}
          </div>
        </div>
      </div>
    </EditorContext.Provider>
  );
}

/** Asks for confirmation, because the draft exists nowhere else. */
export function Discard({ onDiscard }: { onDiscard(): void }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <p class="acts">
      {isAsked ? (
        <>
          <span>{t('discard.sure')}</span>
          <button
            type="button"
            onClick={() => {
              setAsked(false);
              onDiscard();
            }}
          >
            {t('discard.yes')}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {t('discard.no')}
          </button>
        </>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          {t('discard.ask')}
        </button>
      )}
    </p>
  );
}
