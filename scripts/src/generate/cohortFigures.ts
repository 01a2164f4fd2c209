import type { PackageRow } from '@pionir/server';
import { cohortId } from './syntheticCohorts.ts';
import { documentId } from './syntheticDocuments.ts';
import { figureRow } from './figureRow.ts';
import type { FigureParts } from './figureRow.ts';
import { SeededRandom } from './SeededRandom.ts';
import { syntheticHeadcounts } from './syntheticHeadcounts.ts';
import type { SecondWord } from './listTraits.ts';
import type { SyntheticList } from './SyntheticList.ts';
import { yearOf } from './yearOf.ts';

/** One cohort in so many thousand was misprinted by itself. */
const misprintedOfThousand = 4;
const reasons: Readonly<Record<SecondWord, string | undefined>> = {
  SAME: 'Same number as the preferred figure, second source',
  OTHER: undefined,
  MISPRINT: 'Misread by the second document, which puts it right elsewhere',
};

export function headcountFigureId(cohort: string): string {
  return `${cohort}-h1`;
}

/** What documents say of the cohorts of a list. */
export function* cohortFigures(seed: number, list: SyntheticList): Generator<PackageRow> {
  const { traits, year } = list;
  const random = new SeededRandom(seed, list.place.number, 8, list.lineNumber, list.yearsBack);
  for (const [village, count] of syntheticHeadcounts(seed, list).entries()) {
    const subject = cohortId(list, village);
    const figure = (end: string, parts: Partial<FigureParts>) =>
      figureRow({
        id: `${subject}-${end}`,
        subjectKind: 'cohort',
        subject,
        measure: 'HEADCOUNT',
        value: count,
        unit: 'people',
        period: traits.startsOn,
        document: documentId(list.place, year, traits.document),
        precision: traits.precision,
        ...parts,
      });
    if (traits.hasTarget || traits.status === 'PLANNED') {
      yield figure('t1', { measure: 'TARGET_HEADCOUNT', value: Math.ceil(count / 10) * 10, precision: 'ROUNDED' });
    }
    if (traits.status === 'PLANNED') continue;
    yield figure('h1', {});
    const second = traits.second ?? (random.chance(misprintedOfThousand) ? 'MISPRINT' : null);
    if (second !== null) {
      yield figure('h2', {
        value: second === 'SAME' ? count : Math.max(1, Math.round((count * random.between(70, 130)) / 100)),
        document: documentId(list.place, year, traits.document + 1),
        standing: second === 'MISPRINT' ? 'DEPRECATED' : 'NORMAL',
        ...(reasons[second] === undefined ? {} : { reason: reasons[second] }),
      });
    }
    if (traits.countedAgain) {
      const next = yearOf(list.yearsBack - 1);
      const document = documentId(list.place, next, traits.document);
      yield figure('h3', { value: Math.ceil(count * 1.02), period: next, document });
    }
  }
}
