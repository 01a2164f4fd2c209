import type { HomeAnswer, HomeProvince } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { knownSentence } from '../../ui/knownSentence.ts';
import { NewestClaims } from './NewestClaims.tsx';
import { ProvinceYears } from './ProvinceYears.tsx';
import { topRows } from './topRows.ts';
import { homeWords } from './homeWords.ts';
import { SourcesBehind } from '../../ui/sources/SourcesBehind.tsx';

export interface HomeMoreProps {
  readonly home: HomeAnswer;
  readonly province: HomeProvince;
}

/** What stands below the first screen: the years and the claims. */
export function HomeMore({ home, province }: HomeMoreProps) {
  const language = useLanguage();
  const words = useWords(homeWords);
  return (
    <div className="home-more">
      <ProvinceYears
        province={province}
        days={knownSentence(home.ranking.knownAt, language)}
        revision={home.dataset.revision}
      />
      <NewestClaims claims={home.claims.nodes} />
      <SourcesBehind
        quantities={topRows(home.ranking.rows.nodes).map(({ row }) => row.quantity)}
        of={words.sourcesOf}
      />
    </div>
  );
}
