import type { RegencyAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { daysSentence } from '../../ui/daysSentence.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { regencyHeadline } from './regencyHeadline.ts';
import { regencyWords } from './regencyWords.ts';

export function RegencyHead({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const branch = regency.branchOffice === null ? '' : `; ${words.branch} ${regency.branchOffice}`;
  return (
    <header className="page-head">
      <h1>
        <Spoken sentence={regencyHeadline(regency, language)} />
      </h1>
      <p className="subhead">{daysSentence(regency.coverage, language)}</p>
      <p className="method">{`${words.codes(regency.code, regency.kemendagriCode)}${branch}.`}</p>
    </header>
  );
}
