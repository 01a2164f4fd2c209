import { languages, wordsOf } from '@pionir/shared';
import type { SitePage } from '@pionir/shared';
import { escapeHtml } from '../feed/escapeHtml.ts';

const codes = { ID: 'id', EN: 'en' } as const;

/** The pages for search engines, each with its other language (sitemaps.org, with the links of hreflang). */
export function printSitemap(pages: readonly SitePage[], urlOf: (path: string) => string): string {
  const entries = pages
    .filter(({ isListed }) => isListed)
    .flatMap(({ paths }) => {
      const links = wordsOf(languages).map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${codes[language]}" href="${escapeHtml(urlOf(paths[language]))}"/>`,
      );
      return wordsOf(languages).map(
        (language) => `<url><loc>${escapeHtml(urlOf(paths[language]))}</loc>${links.join('')}</url>`,
      );
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
