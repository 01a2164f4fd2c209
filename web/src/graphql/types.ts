import type {
  ChangesQuery,
  CompareQuery,
  DataQuery,
  FigureBesideQuery,
  HomeQuery,
  MethodExampleQuery,
  MethodPlacesQuery,
  PlacesQuery,
  RankingQuery,
  RankYearsQuery,
  RegencyQuery,
  SourceQuery,
  SourcesQuery,
} from './generated/documents.ts';

export type {
  CellsEvidenceFragment as CellsEvidence,
  CheckEvidenceFragment as CheckEvidence,
  ClaimEvidenceFragment as ClaimAnswer,
  ClaimInShortFragment as ClaimInShort,
  CohortFactsFragment as CohortFacts,
  FigureEvidenceFragment as FigureEvidence,
  QuantityEvidenceFragment as QuantityEvidence,
  RankEvidenceFragment as RankEvidence,
  SourceEvidenceFragment as SourceEvidence,
  TotalEvidenceFragment as TotalEvidence,
} from './generated/documents.ts';

export type DatasetChanges = ChangesQuery['dataset']['changes'];
export type DatasetAnswer = DataQuery['dataset'];
export type DatasetTable = DatasetAnswer['tables'][number];
export type DownloadAnswer = DatasetAnswer['downloads'][number];
export type SourceIndicator = NonNullable<SourceQuery['source']>['indicators']['nodes'][number];
export type SourcesAnswer = SourcesQuery['sources'];
export type RankingAnswer = RankingQuery['ranking'];
export type RankingRow = RankingAnswer['rows']['nodes'][number];
export type ExcludedPlace = RankingAnswer['excluded'][number];
export type RegencyAnswer = NonNullable<RegencyQuery['regency']>;
export type YearAnswer = RegencyAnswer['coverageHistory'][number];
export type PublishedRate = RegencyAnswer['publishedRates'][number];
export type ProgramAnswer = RegencyAnswer['programs']['nodes'][number];
export type BudgetCheckAnswer = ProgramAnswer['budgetChecks'][number];
export type ConflictAnswer = RegencyAnswer['conflicts'][number];
export type RankYearsPlace = NonNullable<RankYearsQuery['province']>['regencies']['nodes'][number];
export type PlaceChoice = NonNullable<PlacesQuery['province']>['regencies']['nodes'][number];
export type ComparisonAnswer = CompareQuery['comparison'];
export type ComparisonRow = ComparisonAnswer['rows'][number];
export type ComparisonCell = ComparisonRow['cells'][number];
export type FigureBesideAnswer = NonNullable<FigureBesideQuery['figure']>['beside'][number];
export type HomeAnswer = HomeQuery;
export type HomeProvince = NonNullable<HomeQuery['province']>;
export type HomePlace = HomeProvince['regencies']['nodes'][number];
export type HomeRow = HomeQuery['ranking']['rows']['nodes'][number];
export type HomeYear = HomeProvince['coverageHistory'][number];
export type MethodPlaces = MethodPlacesQuery['ranking'];
export type IndexedPlace = MethodPlaces['rows']['nodes'][number];
export type MethodPlace = NonNullable<MethodExampleQuery['regency']>;
