import type { HomeAnswer, HomeProvince } from '../../graphql/types.ts';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { knownSentence } from '../../ui/knownSentence.ts';
import { NewestClaims } from './NewestClaims.tsx';
import { ProvinceYears } from './ProvinceYears.tsx';

export interface HomeMoreProps {
  readonly home: HomeAnswer;
  readonly province: HomeProvince;
}

/** What stands below the first screen: the years and the claims. */
export function HomeMore({ home, province }: HomeMoreProps) {
  const language = useLanguage();
  return (
    <div className="home-more">
      <ProvinceYears
        province={province}
        days={knownSentence(home.ranking.knownAt, language)}
        revision={home.dataset.revision}
      />
      <NewestClaims claims={home.claims.nodes} />
    </div>
  );
}
