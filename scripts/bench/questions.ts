/** The two days that every question names: the one it is about, and the one of knowledge. */
export interface Clocks {
  readonly on: string;
  readonly knownAt: string;
}

export interface Question {
  readonly name: string;
  /** With the variables `$on` and `$knownAt`, or one of them. */
  readonly query: string;
}

const clocks = '$on: Date!, $knownAt: Date!';
const vulnerableWorkers = 'ranking(metric: VULNERABLE_WORKERS, on: $on, knownAt: $knownAt)';
const index = 'ranking(metric: PIONEER_INDEX, on: $on, knownAt: $knownAt)';

/** Who leads, and by what numbers of whom. */
export const flagship: Question = {
  name: 'ranking with all its figures',
  query: `query (${clocks}) { ${vulnerableWorkers} { rows { nodes { rank value regency { name } figures { printed source { publisher } } } } } }`,
};

/** Who leads; a large country has more figures than an answer should hold. */
export const ranking: Question = {
  name: 'ranking',
  query: `query (${clocks}) { ${vulnerableWorkers} { rows { nodes { rank value regency { name } } } } }`,
};

const firstWithFigures: Question = {
  name: 'ranking, figures of the first three',
  query: `query (${clocks}) { ${vulnerableWorkers} { rankedCount excludedCount rows(first: 3) { nodes { rank value regency { name } figures { printed source { publisher publishedOn } } } } } }`,
};

const rankingWithMoves: Question = {
  name: 'ranking with movements and conflicts',
  query: `query (${clocks}) { ${vulnerableWorkers} { median rows { nodes { rank value rankLow rankHigh movement gapToMedian regency { name } } } excluded { reason regency { name } } } }`,
};

const indexWithIntervals: Question = {
  name: 'index with intervals',
  query: `query (${clocks}) { ${index} { resolution rows { nodes { rank value rankLow rankHigh firstPlaceShare tier regency { name } leaveOneOut { rank } components { component value percentile weight } } } } }`,
};

const history: Question = {
  name: 'coverage of a province, year by year',
  query:
    'query ($knownAt: Date!) { province(code: "35") { coverageHistory(knownAt: $knownAt) { year coverage { protectedWorkers { value missing } placesWithValue } } } }',
};

export const deepGraph: Question = {
  name: 'deep graph, province to source',
  query: `query ($knownAt: Date!) { province(code: "35") { regencies(first: 5) { nodes { name programs { nodes { name(language: EN) funding cohorts { nodes { label(language: EN) headcount(knownAt: $knownAt) { value } figures { printed standing source { publisher publishedOn } } } } } } } } } }`,
};

/** Whatever is timed one after the other. */
export const timedQuestions: readonly Question[] = [
  ranking,
  firstWithFigures,
  rankingWithMoves,
  indexWithIntervals,
  history,
  deepGraph,
];

/** The question as a client sends it. */
export function bodyOf({ query }: Question, variables: Clocks): string {
  return JSON.stringify({ query, variables });
}
