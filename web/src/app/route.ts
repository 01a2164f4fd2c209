import type { Language } from '@pionir/shared';

/** What a path asks for. */
export type Page =
  | { readonly name: 'home' }
  | { readonly name: 'ranking' }
  | { readonly name: 'regency'; readonly code: string }
  | { readonly name: 'compare' }
  | { readonly name: 'method' }
  | { readonly name: 'unknown' };

export interface Route {
  readonly language: Language;
  readonly page: Page;
}

/** Reads a path: Indonesian at the root, English under /en. */
export function readRoute(path: string): Route {
  const segments = path.split('/').filter((segment) => segment !== '');
  const language = segments[0] === 'en' ? 'EN' : 'ID';
  const [place, code, ...rest] = language === 'EN' ? segments.slice(1) : segments;
  const words = pathWords[language];
  if (rest.length > 0) return { language, page: { name: 'unknown' } };
  if (place === undefined) return { language, page: { name: 'home' } };
  if (place === words.ranking && code === undefined) return { language, page: { name: 'ranking' } };
  if (place === words.compare && code === undefined) return { language, page: { name: 'compare' } };
  if (place === words.method && code === undefined) return { language, page: { name: 'method' } };
  if (place === words.regency && code !== undefined)
    return { language, page: { name: 'regency', code: decoded(code) } };
  return { language, page: { name: 'unknown' } };
}

/** The path of a page in a language; an unknown page leads home. */
export function printRoute({ language, page }: Route): string {
  const words = pathWords[language];
  const home = language === 'EN' ? '/en/' : '/';
  if (page.name === 'ranking') return `${home}${words.ranking}`;
  if (page.name === 'compare') return `${home}${words.compare}`;
  if (page.name === 'method') return `${home}${words.method}`;
  if (page.name === 'regency') return `${home}${words.regency}/${encodeURIComponent(page.code)}`;
  return home;
}

const pathWords: Record<Language, { ranking: string; regency: string; compare: string; method: string }> = {
  ID: { ranking: 'peringkat', regency: 'daerah', compare: 'bandingkan', method: 'metode' },
  EN: { ranking: 'ranking', regency: 'regency', compare: 'compare', method: 'method' },
};

/** A path a person mistyped may hold a broken escape; it then stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
