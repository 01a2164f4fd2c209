import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { daysSentence } from '../../ui/daysSentence.ts';
import type { DaysView } from '../../ui/daysView.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { printCompareView } from '../compare/compareView.ts';
import { regencyHeadline } from './regencyHeadline.ts';
import { regencyWords } from './regencyWords.ts';

interface RegencyHeadProps {
  readonly regency: RegencyAnswer;
  readonly view: DaysView;
}

export function RegencyHead({ regency, view }: RegencyHeadProps) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  // Where several share a place, the data lists them as all its lists.
  const offices = regency.branchOffice?.split(';').join(', ');
  const branch = offices === undefined ? '' : `; ${words.branch} ${offices}`;
  const compared = printCompareView({ ...view, places: [regency.code] }, language);
  return (
    <header className="page-head">
      <h1>
        <Spoken sentence={regencyHeadline(regency, language)} />
      </h1>
      <p className="subhead">{daysSentence(regency.coverage, language)}</p>
      <p className="method">{`${words.codes(regency.code, regency.kemendagriCode)}${branch}.`}</p>
      <p>
        <Link href={`${printRoute({ language, page: { name: 'compare' } })}${compared}`}>{words.compare}</Link>
      </p>
    </header>
  );
}
