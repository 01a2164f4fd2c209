import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { changesWords } from './changesWords.ts';

/** The change log for feed readers, in the reader's language. */
export function FeedLinks() {
  const words = useWords(changesWords);
  const home = useLanguage() === 'EN' ? '/en/' : '/';
  return (
    <p>
      {`${words.feeds} `}
      <a href={`${home}feed.atom`}>Atom</a>
      {', '}
      <a href={`${home}feed.json`}>JSON Feed</a>
    </p>
  );
}
