import type { Language } from '@pionir/shared';
import { createContext, use } from 'react';
import type { Bilingual } from './bilingual.ts';

export const LanguageContext = createContext<Language>('ID');

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useWords<Words>(words: Bilingual<Words>): Words {
  return words[useLanguage()];
}
