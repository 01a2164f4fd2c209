import { useWords } from '../../i18n/LanguageContext.ts';
import { deskWords } from './deskWords.ts';

/** Waiting, in a word. */
export function DeskWaiting() {
  return (
    <p className="status-line loading-line" role="status">
      {useWords(deskWords).loading}
    </p>
  );
}
