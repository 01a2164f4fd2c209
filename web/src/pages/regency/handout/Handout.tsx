import type { RegencyAnswer } from '../../../graphql/types.ts';
import { citationLines } from '../../../charts/download/citationLines.ts';
import { todayInJakarta } from '../../../charts/download/todayInJakarta.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { daysSentence } from '../../../ui/daysSentence.ts';
import type { DaysView } from '../../../ui/daysView.ts';
import { KeyNumbers } from '../KeyNumbers.tsx';
import { MedianLine } from '../MedianLine.tsx';
import { RankTable } from '../RankTable.tsx';
import { regencyHeadline } from '../regencyHeadline.ts';
import { HandoutBudgets } from './HandoutBudgets.tsx';
import { HandoutClaims } from './HandoutClaims.tsx';
import { HandoutCohorts } from './HandoutCohorts.tsx';
import { HandoutSources } from './HandoutSources.tsx';
import { handoutWords } from './handoutWords.ts';
import { HandoutYears } from './HandoutYears.tsx';

interface HandoutProps {
  readonly regency: RegencyAnswer;
  readonly view: DaysView;
  readonly revision: number;
}

/** A profile on two sheets of A4, for a meeting: what stands on paper opens nothing, so it names its sources. */
export function Handout({ regency, view, revision }: HandoutProps) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const days = daysSentence(regency.coverage, language);
  const headline = plainText(regencyHeadline(regency, language));
  const citation = { title: headline, days, revision, address: location.href, accessedOn: todayInJakarta() };
  const [, , source] = citationLines(citation, language);
  return (
    <div className="handout">
      <section className="handout-page">
        <p className="kicker">{`${words.head} · ${regency.name}`}</p>
        <h1>{headline}</h1>
        <p className="subhead">{days}</p>
        <KeyNumbers regency={regency} />
        <MedianLine regency={regency} />
        <RankTable regency={regency} view={view} />
        <HandoutYears regency={regency} />
        <HandoutBudgets regency={regency} />
      </section>
      <section className="handout-page">
        <HandoutCohorts regency={regency} />
        <HandoutClaims regency={regency} />
        <HandoutSources regency={regency} />
        <p className="handout-foot">{`${source} ${words.gaps}`}</p>
      </section>
    </div>
  );
}
