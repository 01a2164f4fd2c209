import type { Language } from '@pionir/shared';

/** A page that stands alone under its word. */
export type PlainPageName = 'ranking' | 'compare' | 'claims' | 'sources' | 'method' | 'changes' | 'data' | 'desk';

/** What a path asks for. */
export type Page =
  | { readonly name: 'home' }
  | { readonly name: PlainPageName }
  | { readonly name: 'regency'; readonly code: string }
  | { readonly name: 'claim'; readonly slug: string }
  | { readonly name: 'source'; readonly slug: string }
  | { readonly name: 'embed'; readonly shown: EmbeddedPage }
  | { readonly name: 'unknown' };

/** What can stand in a frame on another site. */
export type EmbeddedPage = { readonly name: 'ranking' } | { readonly name: 'regency'; readonly code: string };

export interface Route {
  readonly language: Language;
  readonly page: Page;
}

/** Reads a path: Indonesian at the root, English under /en. */
export function readRoute(path: string): Route {
  const segments = path.split('/').filter((segment) => segment !== '');
  const language = segments[0] === 'en' ? 'EN' : 'ID';
  const own = language === 'EN' ? segments.slice(1) : segments;
  if (own[0] === embedWord) return { language, page: embeddedPage(readPage(own.slice(1), language)) };
  return { language, page: readPage(own, language) };
}

function readPage([word, key, ...rest]: readonly string[], language: Language): Page {
  if (rest.length > 0) return { name: 'unknown' };
  if (word === undefined) return { name: 'home' };
  const name = (Object.keys(pathWords[language]) as WordName[]).find((each) => pathWords[language][each] === word);
  return key === undefined ? plainPage(name) : pageOfKey(name, decoded(key));
}

/** The path of a page in a language; an unknown page leads home. */
export function printRoute({ language, page }: Route): string {
  const words = pathWords[language];
  const home = language === 'EN' ? '/en/' : '/';
  if (page.name === 'home' || page.name === 'unknown') return home;
  if (page.name === 'embed')
    return home + embedWord + printRoute({ language, page: page.shown }).slice(home.length - 1);
  if (page.name === 'regency') return `${home}${words.regency}/${encodeURIComponent(page.code)}`;
  if (page.name === 'claim') return `${home}${words.claims}/${encodeURIComponent(page.slug)}`;
  if (page.name === 'source') return `${home}${words.sources}/${encodeURIComponent(page.slug)}`;
  return `${home}${words[page.name]}`;
}

const embedWord = 'embed';

type WordName = PlainPageName | 'regency';

const pathWords: Record<Language, Readonly<Record<WordName, string>>> = {
  ID: {
    ranking: 'peringkat',
    compare: 'bandingkan',
    claims: 'klaim',
    sources: 'sumber',
    method: 'metode',
    changes: 'perubahan',
    data: 'data',
    desk: 'meja',
    regency: 'daerah',
  },
  EN: {
    ranking: 'ranking',
    compare: 'compare',
    claims: 'claims',
    sources: 'sources',
    method: 'method',
    changes: 'changes',
    data: 'data',
    desk: 'desk',
    regency: 'regency',
  },
};

function plainPage(name: WordName | undefined): Page {
  return { name: name === undefined || name === 'regency' ? 'unknown' : name };
}

function embeddedPage(page: Page): Page {
  if (page.name === 'regency') return { name: 'embed', shown: page };
  return page.name === 'ranking' ? { name: 'embed', shown: { name: 'ranking' } } : { name: 'unknown' };
}

/** The page of one thing, under the word of its kind. */
function pageOfKey(name: WordName | undefined, key: string): Page {
  if (name === 'regency') return { name, code: key };
  if (name === 'claims') return { name: 'claim', slug: key };
  return name === 'sources' ? { name: 'source', slug: key } : { name: 'unknown' };
}

/** A path a person mistyped may hold a broken escape; it then stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
