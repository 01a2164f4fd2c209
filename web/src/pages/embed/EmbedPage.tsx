import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useDocumentLanguage } from '../../app/useDocumentLanguage.ts';
import type { EmbeddedPage } from '../../app/route.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { LoadingNotice } from '../../ui/LoadingNotice.tsx';
import { EmbedFooter } from './EmbedFooter.tsx';
import { EmbedRegency } from './EmbedRegency.tsx';
import { openOutside } from './openOutside.ts';
import { useHeldDay } from './useHeldDay.ts';

interface EmbedPageProps {
  readonly shown: EmbeddedPage;
  /** The ranking is in the first chunk, which must not be split for the sake of frames: it is handed in. */
  readonly ranking: ReactNode;
}

/** A page in a small frame on another site: no navigation, and a line that says whose numbers these are. */
export function EmbedPage({ shown, ranking }: EmbedPageProps) {
  useDocumentLanguage(useLanguage());
  const isWaiting = useHeldDay();
  return (
    <Router aroundNav={openOutside}>
      <main className="embed">
        {isWaiting ? (
          <LoadingNotice />
        ) : (
          <>
            {shown.name === 'ranking' ? ranking : <EmbedRegency code={shown.code} />}
            <EmbedFooter shown={shown} />
          </>
        )}
      </main>
    </Router>
  );
}
