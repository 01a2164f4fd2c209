import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { changesWords } from './changesWords.ts';

/** The change log for feed readers, in the reader's language. */
export function FeedLinks() {
  const words = useWords(changesWords);
  const fileAddress = useFileAddress();
  const home = useLanguage() === 'EN' ? '/en/' : '/';
  return (
    <p>
      {`${words.feeds} `}
      <a href={fileAddress(`${home}feed.atom`)}>Atom</a>
      {', '}
      <a href={fileAddress(`${home}feed.json`)}>JSON Feed</a>
    </p>
  );
}
