import type { PageRequest, RenderedPage } from '@pionir/shared';
import { prerender } from 'react-dom/static';
import { App } from '../app/App.tsx';
import type { PageHead } from '../app/PageHeadContext.ts';
import { PageHeadContext } from '../app/PageHeadContext.ts';
import { readRoute } from '../app/route.ts';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { printPageData } from '../site/pageData.ts';
import { createAskingClient } from './createAskingClient.ts';
import { fillTemplate } from './fillTemplate.ts';
import { printHead } from './printHead.ts';
import { undrawnPage } from './undrawnPage.ts';

/** Draws a page with all its answers. Throws for an error of ours; null where a question was not answered. */
export async function renderPage({ address, site, template, ask }: PageRequest): Promise<RenderedPage | null> {
  const route = readRoute(address.path);
  if (route.page.name === 'desk') return { status: 200, html: undrawnPage(template, route) };
  const failures: unknown[] = [];
  const failed = (error: unknown) => void failures.push(error);
  const asking = createAskingClient(ask, failed);
  let head: PageHead | null = null;
  const { prelude } = await prerender(
    <PageHeadContext value={(told) => (head = told)}>
      <App site={site} client={asking.client} drawn={address} />
    </PageHeadContext>,
    {
      // Beyond this size a part of a page would come hidden, and wait for a script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: failed,
    },
  );
  const body = await new Response(prelude).text();
  if (asking.isRefused()) return null;
  if (failures.length > 0) throw failures[0];
  const told = head as PageHead | null;
  if (told === null) throw new Error(`The page ${address.path} has no title.`);
  return {
    status: told.isUnknown ? 404 : 200,
    html: fillTemplate(template, {
      language: htmlLanguage(route.language),
      head: printHead(told, route, site),
      body,
      data: printPageData({ site, address, answers: asking.answers() }),
    }),
  };
}
