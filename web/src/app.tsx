import { Nowhere } from './components/notes.tsx';
import { Pen } from './components/pen.tsx';
import mark from './mark.svg';
import { nextScheme, useSchemeChoice } from './marks/scheme.ts';
import { href, useRoute } from './state/route.ts';
import { useSyncExternalStore } from './state/store.ts';
import { LANGUAGES, language, nameOfLanguage, onLanguage, remember, setLanguage, t } from './state/texts.ts';
import { wrongChoice } from './views/choices.ts';
import { viewOf } from './views/index.ts';
import { WrongChoice } from './views/wrong-choice.tsx';
import { WrongMoment, wrongMoment } from './views/wrong-moment.tsx';

export function App() {
  const route = useRoute();
  const found = viewOf(route.path);
  const View = (found && (wrongMoment(route) ? WrongMoment : wrongChoice(route) ? WrongChoice : found)) ?? Nowhere;
  const slug = route.path[0] === 'dossiers' ? route.path[1] : route.query.dossier;
  const code = useSyncExternalStore(onLanguage, language);
  return (
    <>
      <a class="skip" href="#main">
        {t('page.skip')}
      </a>
      <header class="top">
        <a class="mark" href="/">
          <img src={mark} alt="" width="24" height="24" />
          Demarche
        </a>
        <nav aria-label={t('page.tools')}>
          <Pen route={route} />
          <a class="wide-only" href={href(['imports'])}>
            {t('imports.link')}
          </a>
          <a class="wide-only" href={href(['codings'], { dossier: slug })}>
            {t('coding.link')}
          </a>
          <a href="/docs" target="_blank" rel="noreferrer">
            {t('page.api')}
          </a>
          <SchemeButton />
          <select
            aria-label={t('page.language')}
            value={code}
            onChange={(event) => {
              const chosen = (event.currentTarget as HTMLSelectElement).value;
              remember('language', chosen);
              void setLanguage(chosen);
            }}
          >
            {LANGUAGES.map((value) => (
              <option key={value} value={value} lang={value}>
                {nameOfLanguage(value)}
              </option>
            ))}
          </select>
        </nav>
      </header>
      <main id="main" tabIndex={-1} key={code}>
        <View route={route} />
      </main>
    </>
  );
}

function SchemeButton() {
  const choice = useSchemeChoice();
  return (
    <button
      type="button"
      class="plain"
      onClick={nextScheme}
      aria-label={t(`scheme.${choice}`)}
      title={t(`scheme.${choice}`)}
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5" />
        {choice !== 'light' && (
          <path
            d={choice === 'dark' ? 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0 -13z' : 'M8 1.5a6.5 6.5 0 0 1 0 13z'}
            fill="currentColor"
          />
        )}
      </svg>
    </button>
  );
}
