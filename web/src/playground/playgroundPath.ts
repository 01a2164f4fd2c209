import type { Language } from '@pionir/shared';

const paths: Readonly<Record<Language, string>> = { ID: '/playground', EN: '/en/playground' };

/** Where the playground stands in a language. */
export function playgroundPath(language: Language): string {
  return paths[language];
}

/** The language that an address of the playground speaks. */
export function playgroundLanguage(path: string): Language {
  return path.startsWith('/en/') ? 'EN' : 'ID';
}
