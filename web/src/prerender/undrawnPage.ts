import type { Route } from '../app/route.ts';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { escapeHtml } from './escapeHtml.ts';
import { headWords } from './headWords.ts';

/** The built document for a page that browsers alone draw, since it is another one for each who signs in; search engines pass it by. */
export function undrawnPage(template: string, route: Route): string {
  const { desk } = headWords[route.language];
  const head = `<title>${escapeHtml(desk)} · Pionir</title>\n    <meta name="robots" content="noindex, nofollow">`;
  return template
    .replace(/<html lang="\w+">/, `<html lang="${htmlLanguage(route.language)}">`)
    .replace(/<!-- head -->[^]*<!-- \/head -->/, () => head);
}
