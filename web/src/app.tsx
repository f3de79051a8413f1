import type { ComponentChildren } from 'preact';
import mark from './mark.svg';
import { nextScheme, useSchemeChoice } from './marks/scheme.ts';
import { type Route, useRoute } from './state/route.ts';
import { useSyncExternalStore } from './state/store.ts';
import { LANGUAGES, type Language, language, onLanguage, remember, setLanguage, t } from './state/texts.ts';
import { Home } from './views/home.tsx';
import { MatrixView } from './views/matrix/view.tsx';

export function App() {
  const route = useRoute();
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
          <a href="/docs" target="_blank" rel="noreferrer">
            {t('page.api')}
          </a>
          <SchemeButton />
          <select
            aria-label={t('page.language')}
            value={code}
            onChange={(event) => {
              const chosen = (event.currentTarget as HTMLSelectElement).value as Language;
              remember('language', chosen);
              void setLanguage(chosen);
            }}
          >
            {Object.entries(LANGUAGES).map(([value, name]) => (
              <option key={value} value={value} lang={value}>
                {name}
              </option>
            ))}
          </select>
        </nav>
      </header>
      <main id="main" tabIndex={-1} key={code}>
        {viewOf(route)}
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

function viewOf(route: Route): ComponentChildren {
  const [noun, slug, ...rest] = route.path;
  if (noun === undefined) return <Home />;
  if (noun === 'dossiers' && slug && rest.length === 0) return <MatrixView route={route} />;
  return (
    <div class="failure" role="alert">
      <p>{t('failure.path')}</p>
      <a href="/">{t('failure.home')}</a>
    </div>
  );
}
