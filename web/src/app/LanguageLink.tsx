import { Link, useSearch } from 'wouter';
import { htmlLanguage } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { printRoute } from './route.ts';
import type { Route } from './route.ts';
import { shellWords } from './shellWords.ts';

/** The same view in the other language. */
export function LanguageLink({ route }: { readonly route: Route }) {
  const words = useWords(shellWords);
  const search = useSearch();
  const language = route.language === 'ID' ? 'EN' : 'ID';
  const path = printRoute({ ...route, language });
  return (
    <Link
      href={search === '' ? path : `${path}?${search}`}
      hrefLang={htmlLanguage(language)}
      lang={htmlLanguage(language)}
    >
      {words.otherLanguage}
    </Link>
  );
}
