import { useEffect } from 'preact/hooks';
import { FailedPage, Pending } from '../components/notes.tsx';
import { client, useAnswer } from '../state/answers.ts';
import { go, href } from '../state/route.ts';
import { t } from '../state/texts.ts';

/** Lists the dossiers of this ledger, or shows the only one. */
export function Home() {
  const { answer, error } = useAnswer('dossiers', (signal) =>
    client.GET('/v1/dossiers', { params: { query: { limit: 200 } }, signal }),
  );
  const only = answer?.meta.total === 1 ? answer.data[0] : undefined;
  useEffect(() => {
    document.title = t('home.title');
    if (only) go(href(['dossiers', only.slug]), { replace: true });
  }, [only]);
  if (error) return <FailedPage error={error} what="" />;
  if (!answer || only) return <Pending />;
  if (answer.data.length === 0) return <FirstRun />;
  return (
    <div class="prose">
      <h1>{t('home.heading', { n: answer.meta.total })}</h1>
      <ul class="dossiers">
        {answer.data.map(({ id, slug, name, summary }) => (
          <li key={id}>
            <a href={href(['dossiers', slug])}>{name}</a>
            {summary && <p>{summary}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a href={href(['imports'])}>{t('imports.link')}</a> · <a href={href(['codings'])}>{t('coding.link')}</a>
      </p>
    </div>
  );
}

function FirstRun() {
  return (
    <div class="prose">
      <h1>{t('first.heading')}</h1>
      <p>{t('first.why')}</p>
      <dl class="ways">
        <dt>{t('first.example')}</dt>
        <dd>
          <code>LOAD_FIRST_DOSSIER=true npm start</code>
        </dd>
        <dt>{t('first.import')}</dt>
        <dd>
          <a href={href(['imports'])}>{t('imports.link')}</a>, <code>demarche import stances-csv stances.csv</code>
        </dd>
        <dt>{t('first.write')}</dt>
        <dd>
          <a href={href(['entry'])}>{t('begin.entry')}</a>,{' '}
          <a href="/docs" target="_blank" rel="noreferrer">
            API
          </a>
        </dd>
      </dl>
    </div>
  );
}
