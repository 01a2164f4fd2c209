import type { Language, Site } from '@pionir/shared';
import type { PageHead } from '../app/PageHeadContext.ts';
import { printRoute } from '../app/route.ts';
import type { Route } from '../app/route.ts';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { fileAddress } from '../site/useFileAddress.ts';
import { escapeHtml } from './escapeHtml.ts';
import { headWords } from './headWords.ts';
import { pageUrl } from './pageUrl.ts';

/** The lines of a document's head that are the page's own. */
export function printHead({ title, description, isUnknown }: PageHead, route: Route, site: Site): string {
  const words = headWords[route.language];
  const about = description ?? words.description;
  const feed = (type: string, path: string) =>
    `<link rel="alternate" type="${type}" title="${words.feed}" href="${fileAddress(site, path)}">`;
  const home = printRoute({ ...route, page: { name: 'home' } });
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(about)}">`,
    ...(isUnknown || route.page.name === 'embed' ? ['<meta name="robots" content="noindex">'] : addresses(route, site)),
    feed('application/atom+xml', `${home}feed.atom`),
    feed('application/feed+json', `${home}feed.json`),
  ].join('\n    ');
}

/** Which address counts, and where the page stands in each language. */
function addresses(route: Route, site: Site): string[] {
  const url = (language: Language) => escapeHtml(pageUrl(printRoute({ ...route, language }), site));
  const alternate = (code: string, language: Language) =>
    `<link rel="alternate" hreflang="${code}" href="${url(language)}">`;
  return [
    `<link rel="canonical" href="${url(route.language)}">`,
    alternate(htmlLanguage('ID'), 'ID'),
    alternate(htmlLanguage('EN'), 'EN'),
    alternate('x-default', 'ID'),
  ];
}
