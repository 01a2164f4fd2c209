import { useLocation, useSearch } from 'wouter';
import { useWords } from '../i18n/LanguageContext.ts';
import { useServedAddress } from '../site/useServedAddress.ts';
import { copyWords } from './copyWords.ts';

/** That a copy does not hold what was chosen, and where it can be seen. */
export function NotHeldNotice() {
  const words = useWords(copyWords);
  const [path] = useLocation();
  const search = useSearch();
  const served = useServedAddress()(search === '' ? path : `${path}?${search}`);
  return (
    <p className="notice" role="status">
      {words.notHeld} {served === null ? null : <a href={served}>{words.seeServed}</a>}
    </p>
  );
}
