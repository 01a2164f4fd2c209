import type { PackageRow } from '@pionir/server';
import { documentId } from './syntheticDocuments.ts';
import { employedIn } from './employedIn.ts';
import { figureRow } from './figureRow.ts';
import type { FigureParts } from './figureRow.ts';
import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticYear } from './SyntheticList.ts';

export function placeFigureId({ place, year }: Pick<SyntheticYear, 'place' | 'year'>, end: string): string {
  return `${place.code}-${year}-${end}`;
}

/** What documents say of a whole place in a year: members, workforce and the share they make of it. */
export function* placeFigures(seed: number, { place, year, yearsBack }: SyntheticYear): Generator<PackageRow> {
  const workforce = employedIn({ seed }, place, yearsBack);
  const random = new SeededRandom(seed, place.number, 11, yearsBack);
  const members = Math.round((workforce * random.between(10, 60)) / 100);
  const figure = (end: string, parts: Pick<FigureParts, 'measure' | 'value' | 'unit'>) =>
    figureRow({
      id: placeFigureId({ place, year }, end),
      subjectKind: place.kind === 'PROVINCE' ? 'province' : 'regency',
      subject: place.code,
      period: `${year}-12`,
      document: documentId(place, year, 2),
      ...parts,
    });
  yield figure('members', { measure: 'ACTIVE_MEMBERS', value: members, unit: 'people' });
  yield figure('workforce', { measure: 'WORKFORCE_PUBLISHED', value: workforce, unit: 'people' });
  const share = Math.round((members * 10_000) / workforce) / 100;
  yield figure('coverage', { measure: 'COVERAGE_RATE_PUBLISHED', value: share, unit: 'percent' });
}
