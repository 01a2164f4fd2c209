import type { Language } from '@pionir/shared';
import type { RankYearsPlace } from '../graphql/types.ts';
import { lineName } from './lineName.ts';

/** One place over the years. */
export interface BumpLine {
  readonly place: RankYearsPlace;
  /** One for each year of the chart, in their order; a rank is null where there is none: a gap, not a zero. */
  readonly years: RankYearsPlace['rankHistory'];
  readonly label: string;
  /** Named beside the line's end. */
  readonly isNamed: boolean;
  readonly leads: boolean;
  readonly spoken: string;
}

export interface BumpChartData {
  readonly title: string;
  readonly years: readonly number[];
  readonly lines: readonly BumpLine[];
  readonly worst: number;
}

/** How many places are named at the ends of their lines. */
const namedUpTo = 6;

/** Places that are ranked in some year as lines, in the order of their last ranks, the unranked at the end, then of codes. */
export function toBumpChartData(
  places: readonly RankYearsPlace[],
  titleOf: (first: number, last: number) => string,
  language: Language,
): BumpChartData {
  const ranked = places.filter(({ rankHistory }) => rankHistory.some(({ rank }) => rank !== null));
  const years = yearsOf(ranked);
  const lastRank = (place: RankYearsPlace) => place.rankHistory.at(-1)?.rank ?? Number.POSITIVE_INFINITY;
  const lines = ranked
    .toSorted((a, b) => compareRanks(lastRank(a), lastRank(b)) || (a.code < b.code ? -1 : 1))
    .map((place) => ({
      place,
      years: place.rankHistory.filter(({ year }) => years.includes(year)),
      label: lineName(place),
      isNamed: lastRank(place) <= namedUpTo,
      leads: lastRank(place) === 1,
      spoken: `${place.name}: ${spokenYears(place, years, language)}`,
    }));
  const ranks = lines.flatMap((line) => line.years.flatMap(({ rank }) => rank ?? []));
  return { title: titleOf(years[0] as number, years.at(-1) as number), years, lines, worst: Math.max(...ranks) };
}

function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** From the first year in which anybody is ranked to the last there is. */
function yearsOf(ranked: readonly RankYearsPlace[]): number[] {
  const first = Math.min(
    ...ranked.flatMap(({ rankHistory }) => rankHistory.flatMap(({ year, rank }) => (rank === null ? [] : year))),
  );
  return (ranked[0]?.rankHistory ?? []).map(({ year }) => year).filter((year) => year >= first);
}

function spokenYears({ rankHistory }: RankYearsPlace, years: readonly number[], language: Language): string {
  const words = language === 'ID' ? { rank: 'peringkat', none: 'tanpa peringkat' } : { rank: 'rank', none: 'no rank' };
  return rankHistory
    .filter(({ year }) => years.includes(year))
    .map(({ year, rank }) => `${year} ${rank === null ? words.none : `${words.rank} ${rank}`}`)
    .join(', ');
}
