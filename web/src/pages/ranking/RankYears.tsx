import { lazy, Suspense, useState } from 'react';
import type { RankingAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { LoadingNotice } from '../../ui/LoadingNotice.tsx';
import { rankingWords } from './rankingWords.ts';
import type { RankingView } from './rankingView.ts';

const YearsBody = lazy(async () => ({ default: (await import('./years/YearsBody.tsx')).YearsBody }));

interface RankYearsProps {
  readonly ranking: RankingAnswer;
  readonly view: RankingView;
  readonly revision: number;
}

/** The ranks year by year: a question of its own, asked only by who opens it. */
export function RankYears({ ranking, view, revision }: RankYearsProps) {
  const words = useWords(rankingWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="rank-years">
      <h2>{words.years}</h2>
      <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.closeYears : words.openYears}
      </button>
      {isOpen ? (
        <Suspense fallback={<LoadingNotice />}>
          <YearsBody ranking={ranking} view={view} revision={revision} />
        </Suspense>
      ) : null}
    </section>
  );
}
