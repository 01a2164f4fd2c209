import type { PackageRow } from '@pionir/server';
import { documentId } from './syntheticDocuments.ts';
import { figureRow } from './figureRow.ts';
import type { FigureParts } from './figureRow.ts';
import { SeededRandom } from './SeededRandom.ts';
import { syntheticHeadcounts } from './syntheticHeadcounts.ts';
import type { SyntheticList, SyntheticYear } from './SyntheticList.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { programIdOf, schemesOf } from './syntheticSchemes.ts';
import type { SyntheticScheme } from './syntheticSchemes.ts';

/** A program in a year, with the lists that it paid for. */
export interface ProgramYear {
  readonly place: SyntheticPlace;
  readonly scheme: SyntheticScheme;
  readonly year: string;
  readonly yearsBack: number;
  readonly lists: readonly SyntheticList[];
  /** People of its lists, as its total says. */
  readonly people: number;
  readonly months: number;
}

/** The programs of a place that enrolled anybody in the year. */
export function programYears(seed: number, { place, year, yearsBack, lists }: SyntheticYear): ProgramYear[] {
  return schemesOf(place).flatMap((scheme, index) => {
    const paid = lists.filter(({ line, traits }) => line.scheme === scheme && traits.status === 'ENROLLED');
    if (paid.length === 0) return [];
    const people = paid.flatMap((list) => countedIn(seed, list)).reduce((sum, count) => sum + count, 0);
    const months = new SeededRandom(seed, place.number, 9, index, yearsBack).oneOf([3, 6, 9, 12, 12, 12]);
    return { place, scheme, year, yearsBack, lists: paid, people, months };
  });
}

/** The head counts that a sum of the list takes: where its first cohort holds the others, that one alone. */
export function countedIn(seed: number, list: SyntheticList): number[] {
  const counts = syntheticHeadcounts(seed, list);
  return list.traits.holdsOthers ? counts.slice(0, 1) : counts;
}

export function programFigureId({ place, scheme, year }: ProgramYear, end: string): string {
  return `${programIdOf(place, scheme)}-${year}-${end}`;
}

/** What documents say of a program in a year: people, money, months, premium; sometimes what came of it. */
export function* programFigures(seed: number, program: ProgramYear): Generator<PackageRow> {
  const { place, scheme, year, people, months } = program;
  const random = new SeededRandom(seed, place.number, 10, scheme.premium, scheme.slug.length, program.yearsBack);
  const figure = (end: string, parts: Pick<FigureParts, 'measure' | 'value' | 'unit'>) =>
    figureRow({
      id: programFigureId(program, end),
      subjectKind: 'program',
      subject: programIdOf(place, scheme),
      period: year,
      document: documentId(place, year, 1),
      ...parts,
    });
  yield figure('total', { measure: 'PROGRAM_TOTAL', value: people, unit: 'people' });
  yield figure('budget', { measure: 'BUDGET', value: people * months * scheme.premium, unit: 'IDR' });
  yield figure('months', { measure: 'MONTHS_FUNDED', value: months, unit: 'months' });
  yield figure('premium', { measure: 'PREMIUM_PER_MONTH', value: scheme.premium, unit: 'IDR' });
  if (!random.chance(250)) return;
  const cases = random.between(1, 90);
  yield figure('claims', { measure: 'BENEFIT_CLAIMS', value: cases, unit: 'cases' });
  yield figure('paid', { measure: 'BENEFIT_PAID', value: cases * 42_000_000, unit: 'IDR' });
}
