import type { Language, Term } from '@pionir/shared';

/** The same words in both languages; the compiler holds them to one shape. */
export type Bilingual<Words> = Readonly<Record<Language, Words>>;

/** The label of a vocabulary's word. */
export function labelOf(term: Term, language: Language): string {
  return language === 'ID' ? term.id : term.en;
}

/** The code of the language as HTML and the web write it. */
export function htmlLanguage(language: Language): 'id' | 'en' {
  return language === 'ID' ? 'id' : 'en';
}
