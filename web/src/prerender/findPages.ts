import { languages, wordsOf } from '@pionir/shared';
import type { Ask, Language, SitePage } from '@pionir/shared';
import { printRoute } from '../app/route.ts';
import type { Page } from '../app/route.ts';
import { readSiteFacts } from './readSiteFacts.ts';
import type { SiteFacts } from './readSiteFacts.ts';

/** Every page of the site, in both languages. */
export async function findPages(ask: Ask): Promise<SitePage[]> {
  return pagesOf(await readSiteFacts(ask));
}

/** The pages that there are of these facts. */
export function pagesOf({ regencies, claims, sources }: SiteFacts): SitePage[] {
  const pages: Page[] = [
    { name: 'home' },
    ...(['ranking', 'compare', 'claims', 'sources', 'method', 'changes', 'data'] as const).map((name) => ({ name })),
    ...regencies.map(({ code }) => ({ name: 'regency' as const, code })),
    ...claims.map((slug) => ({ name: 'claim' as const, slug })),
    ...sources.map((slug) => ({ name: 'source' as const, slug })),
    { name: 'embed', shown: { name: 'ranking' } },
    ...regencies.map(({ code }) => ({ name: 'embed' as const, shown: { name: 'regency' as const, code } })),
  ];
  return pages.map((page) => ({ paths: pathsOf(page), isListed: page.name !== 'embed' }));
}

function pathsOf(page: Page): Record<Language, string> {
  const pairs = wordsOf(languages).map((language) => [language, printRoute({ language, page })] as const);
  return Object.fromEntries(pairs) as Record<Language, string>;
}
