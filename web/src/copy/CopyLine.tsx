import { useWords } from '../i18n/LanguageContext.ts';
import { useSite } from '../site/SiteContext.ts';
import { copyWords } from './copyWords.ts';

/** That the site is a copy, from when, and of what. */
export function CopyLine() {
  const words = useWords(copyWords);
  const { copy } = useSite();
  if (copy === null) return null;
  return (
    <span>
      {words.madeOn(copy.madeOn)} {copy.servedAt === null ? null : <a href={copy.servedAt}>{words.served}</a>}
    </span>
  );
}
