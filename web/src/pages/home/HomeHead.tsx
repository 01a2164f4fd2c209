import { formatNumber } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { HomeAnswer, HomeProvince } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { daysSentence } from '../../ui/daysSentence.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { homeHeadline } from './homeHeadline.ts';
import { homeWords } from './homeWords.ts';

interface HomeHeadProps {
  readonly home: HomeAnswer;
  readonly province: HomeProvince;
}

/** The sentence of the year as the heading, the days and the data under it. */
export function HomeHead({ home: { dataset, ranking }, province }: HomeHeadProps) {
  const words = useWords(homeWords);
  const language = useLanguage();
  const show = (count: number) => formatNumber(count, 'people', language);
  return (
    <header className="page-head">
      <h1>
        <Spoken sentence={homeHeadline(province, ranking, language)} />
      </h1>
      <p className="subhead">{daysSentence(ranking, language)}</p>
      <p className="method">
        <Link href={printRoute({ language, page: { name: 'sources' } })}>
          {words.dataset(show(dataset.figureCount), show(dataset.sourceCount), dataset.revision)}
        </Link>
      </p>
    </header>
  );
}
