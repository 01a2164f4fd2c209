import type { CompareQuery, PlacesQuery } from './generated/compare.ts';
import type { MethodExampleQuery, MethodPlacesQuery } from './generated/method.ts';
import type { RankingQuery } from './generated/ranking.ts';
import type { RankYearsQuery } from './generated/rankYears.ts';
import type { RegencyQuery } from './generated/regency.ts';

export type {
  CohortFactsFragment as CohortFacts,
  FigureEvidenceFragment as FigureEvidence,
  QuantityEvidenceFragment as QuantityEvidence,
  RankEvidenceFragment as RankEvidence,
  SourceEvidenceFragment as SourceEvidence,
} from './generated/regency.ts';

export type RankingAnswer = RankingQuery['ranking'];
export type RankingRow = RankingAnswer['rows']['nodes'][number];
export type ExcludedPlace = RankingAnswer['excluded'][number];
export type RegencyAnswer = NonNullable<RegencyQuery['regency']>;
export type YearAnswer = RegencyAnswer['coverageHistory'][number];
export type PublishedRate = RegencyAnswer['publishedRates'][number];
export type ProgramAnswer = RegencyAnswer['programs']['nodes'][number];
export type RankYearsPlace = NonNullable<RankYearsQuery['province']>['regencies']['nodes'][number];
export type PlaceChoice = NonNullable<PlacesQuery['province']>['regencies']['nodes'][number];
export type ComparisonAnswer = CompareQuery['comparison'];
export type ComparisonRow = ComparisonAnswer['rows'][number];
export type ComparisonCell = ComparisonRow['cells'][number];
export type MethodPlaces = MethodPlacesQuery['ranking'];
export type IndexedPlace = MethodPlaces['rows']['nodes'][number];
export type MethodPlace = NonNullable<MethodExampleQuery['regency']>;
