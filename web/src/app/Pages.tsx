import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { LanguageContext } from '../i18n/LanguageContext.ts';
import { HomePage } from '../pages/home/HomePage.tsx';
import { LoadingNotice } from '../ui/LoadingNotice.tsx';
import { EvidenceDrawer } from '../ui/EvidenceDrawer.tsx';
import { readRoute } from './route.ts';
import type { Page, Route } from './route.ts';
import { Shell } from './Shell.tsx';

/** Chunks of their own: whoever reads the first page does not wait for them. */
const RankingPage = lazy(async () => ({ default: (await import('../pages/ranking/RankingPage.tsx')).RankingPage }));
const RegencyPage = lazy(async () => ({ default: (await import('../pages/regency/RegencyPage.tsx')).RegencyPage }));
const ComparePage = lazy(async () => ({ default: (await import('../pages/compare/ComparePage.tsx')).ComparePage }));
const ClaimsPage = lazy(async () => ({ default: (await import('../pages/claims/index.ts')).ClaimsPage }));
const ClaimPage = lazy(async () => ({ default: (await import('../pages/claims/index.ts')).ClaimPage }));
const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources/index.ts')).SourcesPage }));
const SourcePage = lazy(async () => ({ default: (await import('../pages/sources/index.ts')).SourcePage }));
const ChangesPage = lazy(async () => ({ default: (await import('../pages/changes/ChangesPage.tsx')).ChangesPage }));
const MethodPage = lazy(async () => ({ default: (await import('../pages/method/MethodPage.tsx')).MethodPage }));
const DataPage = lazy(async () => ({ default: (await import('../pages/data/DataPage.tsx')).DataPage }));
/** The desk has its own language of questions, styles and reader of texts: nobody else loads them. */
const DeskPage = lazy(async () => ({ default: (await import('../pages/desk/DeskPage.tsx')).DeskPage }));
const EmbedPage = lazy(async () => ({ default: (await import('../pages/embed/EmbedPage.tsx')).EmbedPage }));
const NotFoundPage = lazy(async () => ({
  default: (await import('../pages/notFound/NotFoundPage.tsx')).NotFoundPage,
}));

/** The page of the address, in its language. */
export function Pages({ isLost }: { readonly isLost: boolean }) {
  const [path] = useLocation();
  const [lostAt] = useState(isLost ? path : null);
  const read = readRoute(path);
  const route: Route = path === lostAt ? { ...read, page: { name: 'unknown' } } : read;
  return (
    <LanguageContext value={route.language}>
      <EvidenceDrawer>
        {route.page.name === 'embed' ? (
          <Suspense fallback={<LoadingNotice />}>
            <EmbedPage shown={route.page.shown} ranking={<RankingPage />} />
          </Suspense>
        ) : (
          <Shell route={route}>
            <Suspense fallback={<LoadingNotice />}>
              <CurrentPage page={route.page} />
            </Suspense>
          </Shell>
        )}
      </EvidenceDrawer>
    </LanguageContext>
  );
}

function CurrentPage({ page }: { readonly page: Page }) {
  if (page.name === 'home') return <HomePage />;
  if (page.name === 'ranking') return <RankingPage />;
  if (page.name === 'regency') return <RegencyPage key={page.code} code={page.code} />;
  if (page.name === 'compare') return <ComparePage />;
  if (page.name === 'claims') return <ClaimsPage />;
  if (page.name === 'claim') return <ClaimPage key={page.slug} slug={page.slug} />;
  if (page.name === 'sources') return <SourcesPage />;
  if (page.name === 'source') return <SourcePage key={page.slug} slug={page.slug} />;
  if (page.name === 'changes') return <ChangesPage />;
  if (page.name === 'data') return <DataPage />;
  if (page.name === 'method') return <MethodPage />;
  if (page.name === 'desk') return <DeskPage />;
  return <NotFoundPage />;
}
