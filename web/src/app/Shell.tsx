import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { LazyPlaceSearch } from '../ui/search/LazyPlaceSearch.tsx';
import { playgroundPath } from '../playground/playgroundPath.ts';
import { printRoute } from './route.ts';
import type { Route } from './route.ts';
import { shellWords } from './shellWords.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** After the page: nobody waits for them. */
const RevisionLine = lazy(async () => ({ default: (await import('../revision/index.ts')).RevisionLine }));
const RevisionNotice = lazy(async () => ({ default: (await import('../revision/index.ts')).RevisionNotice }));

/** What every page stands in: the masthead, the language and theme switches, the footer. */
export function Shell({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const words = useWords(shellWords);
  const search = useSearch();
  useDocumentLanguage(route.language);
  const other = route.language === 'ID' ? 'EN' : 'ID';
  const otherPath = printRoute({ ...route, language: other });
  return (
    <>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <div className="masthead-inner">
          <div className="brand">
            <Link className="wordmark" href={printRoute({ ...route, page: { name: 'home' } })}>
              Pionir
            </Link>
            <p className="tagline">{words.tagline}</p>
          </div>
          <LazyPlaceSearch />
          <nav className="navigation" aria-label={words.navigation}>
            {(['ranking', 'compare', 'claims', 'sources', 'method', 'data'] as const).map((name) => (
              <Link
                key={name}
                href={printRoute({ ...route, page: { name } })}
                aria-current={route.page.name === name ? 'page' : undefined}
              >
                {words[name]}
              </Link>
            ))}
          </nav>
          <div className="switches">
            <Link
              href={search === '' ? otherPath : `${otherPath}?${search}`}
              hrefLang={htmlLanguage(other)}
              lang={htmlLanguage(other)}
            >
              {words.otherLanguage}
            </Link>
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <Suspense>
          <RevisionNotice search={search} />
        </Suspense>
        {children}
      </main>
      <footer className="footer">
        <p>
          {words.footer} <a href={playgroundPath(route.language)}>{words.playground}</a>{' '}
          <Link href={printRoute({ ...route, page: { name: 'desk' } })} rel="nofollow">
            {words.desk}
          </Link>
        </p>
        <div className="revision-line">
          <Suspense>
            <RevisionLine key={route.language} />
          </Suspense>
        </div>
      </footer>
    </>
  );
}
