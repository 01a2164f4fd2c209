import type { PageAddress, Site } from '@pionir/shared';
import { StrictMode } from 'react';
import type { Client } from 'urql';
import { Router } from 'wouter';
import { AnswerProvider } from '../graphql/AnswerProvider.tsx';
import { SiteContext } from '../site/SiteContext.ts';
import { Pages } from './Pages.tsx';

interface AppProps {
  readonly site: Site;
  readonly client: Client;
  /** What is drawn where there is no address bar, and what was drawn there when a browser takes over. */
  readonly drawn: PageAddress | null;
  /** True where the address that was opened leads nowhere, whatever it looks like. */
  readonly isLost?: boolean;
}

/** The site: where it stands, who answers, and its pages. */
export function App({ site, client, drawn, isLost = false }: AppProps) {
  const base = site.base.slice(0, -1);
  const ssr = drawn === null ? {} : { ssrPath: `${base}${drawn.path}`, ssrSearch: drawn.search };
  return (
    <StrictMode>
      <SiteContext value={site}>
        <Router base={base} {...ssr}>
          <AnswerProvider client={client}>
            <Pages isLost={isLost} />
          </AnswerProvider>
        </Router>
      </SiteContext>
    </StrictMode>
  );
}
