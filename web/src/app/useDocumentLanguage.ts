import type { Language } from '@pionir/shared';
import { useEffect } from 'react';
import { htmlLanguage } from '../i18n/bilingual.ts';

/** The document says in which language it is, for voices and translators. */
export function useDocumentLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = htmlLanguage(language);
  }, [language]);
}
