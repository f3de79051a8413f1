import type { Schemas } from '@demarche/client';
import type { ComponentChildren } from 'preact';
import { doubtWords } from '../state/dates.ts';
import { idWords, pageOf } from '../state/links.ts';
import { isolated, t, word } from '../state/texts.ts';

interface StatementProps {
  statement: Schemas['Statement'];
  source: Schemas['Source'] | undefined;
  /** Without links to records, which show what others concluded from the words. */
  isBlind?: boolean;
}

/** A statement's words, and the chain of speakers from the holder to the document. */
export function StatementItem({ statement, source, isBlind = false }: StatementProps) {
  const { quote, paraphrase, chain, spokenOn, relations } = statement;
  const linked = (record: Parameters<typeof pageOf>[0], name: ComponentChildren) =>
    isBlind ? name : <a href={pageOf(record) ?? ''}>{name}</a>;
  return (
    <article class="statement">
      {quote && (
        <blockquote>
          <p lang={quote.lang ?? source?.language ?? undefined} dir="auto">
            {quote.exact}
          </p>
          {quote.translation && (
            <p class="translation" dir="auto">
              {quote.translation}
              {quote.translatedBy && <span class="muted"> ({t('panel.translation', { by: quote.translatedBy })})</span>}
            </p>
          )}
        </blockquote>
      )}
      <p dir="auto">{paraphrase}</p>
      {spokenOn && <p class="muted">{t('panel.spokenOn', { day: doubtWords(spokenOn) })}</p>}
      <ol class="chain" aria-label={t('panel.chain')}>
        <li>
          <span class="who">
            <bdi>{linked(statement.source, source?.title ?? statement.source.name)}</bdi>
            <Original url={source?.url} />
          </span>
          <span class="muted">
            {[source && isolated(source.publisher), source?.publishedOn && doubtWords(source.publishedOn)]
              .filter(Boolean)
              .join(', ')}
            {source?.sourceReliability &&
              ` · ${t('panel.reliability', { grade: word('word.reliability', source.sourceReliability) })}`}
            {statement.informationCredibility &&
              ` · ${t('panel.credibility', { grade: word('word.credibility', String(statement.informationCredibility)) })}`}
          </span>
        </li>
        {chain.map((link, i) => (
          <li key={i}>
            <span class="who">
              <bdi>{link.actor ? linked(link.actor, link.actor.name) : link.description}</bdi>
            </span>
            <span class="muted">
              {word('mode', link.mode)}
              {!link.named && ` · ${t('panel.unnamed')}`}
              {link.capacity === 'personal' && ` · ${t('panel.personal')}`}
              {link.onBehalfOf && ` · ${t('panel.onBehalfOf', { name: link.onBehalfOf.name })}`}
            </span>
          </li>
        ))}
      </ol>
      <p class="muted">
        {linked(statement, idWords(statement.id))}
        {relations.length > 0 && ` · ${t('panel.relations', { n: relations.length })}`}
      </p>
    </article>
  );
}

/** Only web addresses become links: a `javascript:` URL in a record must not run. */
function Original({ url }: { url: string | null | undefined }) {
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return (
    <>
      {' · '}
      <a href={url} target="_blank" rel="noreferrer">
        {t('panel.original')}
      </a>
    </>
  );
}
