import { lazy, Suspense } from 'react';
import type { RankingAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { LoadingNotice } from '../../ui/LoadingNotice.tsx';
import type { PartsInHand } from './partsInHand.ts';
import { rankingWords } from './rankingWords.ts';
import type { RankingView } from './rankingView.ts';

const YearsBody = lazy(async () => ({ default: (await import('./years/YearsBody.tsx')).YearsBody }));

interface RankYearsProps {
  readonly ranking: RankingAnswer;
  readonly view: RankingView;
  readonly revision: number;
  readonly parts: PartsInHand;
}

/** The ranks year by year: a question of its own, asked only by who opens it. */
export function RankYears({ ranking, view, revision, parts }: RankYearsProps) {
  const words = useWords(rankingWords);
  const isOpen = parts.years;
  return (
    <section className="rank-years">
      <h2>{words.years}</h2>
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => parts.choose({ years: !isOpen })}>
        {isOpen ? words.closeYears : words.openYears}
      </button>
      {isOpen ? (
        <Suspense fallback={<LoadingNotice />}>
          <YearsBody key={ranking.metric} ranking={ranking} view={view} revision={revision} />
        </Suspense>
      ) : null}
    </section>
  );
}
