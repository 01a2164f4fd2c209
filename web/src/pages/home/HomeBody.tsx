import type { HomeAnswer, HomeProvince } from '../../graphql/types.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { knownSentence } from '../../ui/knownSentence.ts';
import { HomeMap } from './HomeMap.tsx';
import type { HomeView } from './homeView.ts';
import { MetricChoice } from './MetricChoice.tsx';
import { NewestClaims } from './NewestClaims.tsx';
import { ProvinceYears } from './ProvinceYears.tsx';
import { TopPlaces } from './TopPlaces.tsx';

interface HomeBodyProps {
  readonly home: HomeAnswer;
  readonly province: HomeProvince;
  readonly view: HomeView;
  readonly choose: (view: HomeView) => void;
}

/** The sections of the first page, all of one answer. */
export function HomeBody({ home, province, view, choose }: HomeBodyProps) {
  const language = useLanguage();
  const { revision } = home.dataset;
  return (
    <>
      <MetricChoice view={view} choose={choose} />
      <div className="home-lead">
        <HomeMap places={province.regencies.nodes} ranking={home.ranking} revision={revision} />
        <TopPlaces ranking={home.ranking} />
      </div>
      <div className="home-more">
        <ProvinceYears province={province} days={knownSentence(home.ranking.knownAt, language)} revision={revision} />
        <NewestClaims claims={home.claims.nodes} />
      </div>
    </>
  );
}
