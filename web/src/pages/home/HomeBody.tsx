import { lazy, Suspense } from 'react';
import type { HomeAnswer, HomeProvince } from '../../graphql/types.ts';
import { LoadingNotice } from '../../ui/LoadingNotice.tsx';
import { HomeMap } from './HomeMap.tsx';
import type { HomeView } from './homeView.ts';
import { MetricChoice } from './MetricChoice.tsx';
import { TopPlaces } from './TopPlaces.tsx';

/** A chunk of its own: it stands below the first screen. */
const HomeMore = lazy(async () => ({ default: (await import('./HomeMore.tsx')).HomeMore }));

interface HomeBodyProps {
  readonly home: HomeAnswer;
  readonly province: HomeProvince;
  readonly view: HomeView;
  readonly choose: (view: HomeView) => void;
}

/** The sections of the first page, all of one answer. */
export function HomeBody({ home, province, view, choose }: HomeBodyProps) {
  return (
    <>
      <MetricChoice view={view} choose={choose} />
      <div className="home-lead">
        <HomeMap places={province.regencies.nodes} ranking={home.ranking} revision={home.dataset.revision} />
        <TopPlaces ranking={home.ranking} />
      </div>
      <Suspense fallback={<LoadingNotice />}>
        <HomeMore home={home} province={province} />
      </Suspense>
    </>
  );
}
