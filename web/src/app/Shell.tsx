import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../i18n/LanguageContext.ts';
import { LazyPlaceSearch } from '../ui/search/LazyPlaceSearch.tsx';
import { playgroundPath } from '../playground/playgroundPath.ts';
import { useServedAddress } from '../site/useServedAddress.ts';
import { LanguageLink } from './LanguageLink.tsx';
import { printRoute } from './route.ts';
import type { Route } from './route.ts';
import { shellWords } from './shellWords.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** After the page: nobody waits for them. */
const RevisionLine = lazy(async () => ({ default: (await import('../revision/index.ts')).RevisionLine }));
const SyntheticNotice = lazy(async () => ({ default: (await import('../revision/index.ts')).SyntheticNotice }));
const RevisionNotice = lazy(async () => ({ default: (await import('../revision/index.ts')).RevisionNotice }));

/** What every page stands in: the masthead, the language and theme switches, the footer. */
export function Shell({ route, children }: { readonly route: Route; readonly children: ReactNode }) {
  const words = useWords(shellWords);
  const servedAddress = useServedAddress();
  useDocumentLanguage(route.language);
  const playground = servedAddress(playgroundPath(route.language));
  const desk = servedAddress(printRoute({ ...route, page: { name: 'desk' } }));
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
            <LanguageLink route={route} />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <Suspense>
          <SyntheticNotice />
          <RevisionNotice />
        </Suspense>
        {children}
      </main>
      <footer className="footer">
        <p>
          {words.footer} {playground === null ? null : <a href={playground}>{words.playground}</a>}{' '}
          {desk === null ? null : (
            <a href={desk} rel="nofollow">
              {words.desk}
            </a>
          )}
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
