import type { ComparisonAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { daysSentence } from '../../ui/daysSentence.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { compareHeadline } from './compareHeadline.ts';
import { compareWords } from './compareWords.ts';

export function CompareHead({ comparison }: { readonly comparison: ComparisonAnswer }) {
  const words = useWords(compareWords);
  const language = useLanguage();
  return (
    <header className="page-head">
      <h1>
        <Spoken sentence={compareHeadline(comparison, language)} />
      </h1>
      <p className="subhead">{daysSentence(comparison, language)}</p>
      <p className="method">{words.note}</p>
    </header>
  );
}
