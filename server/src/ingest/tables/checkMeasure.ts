import type { Measure, SubjectKind, Unit } from '@pionir/shared';
import type { Report } from './table.ts';

const unitsOf: Readonly<Record<Measure, readonly Unit[]>> = {
  HEADCOUNT: ['people'],
  TARGET_HEADCOUNT: ['people'],
  PROGRAM_TOTAL: ['people'],
  BUDGET: ['IDR'],
  PREMIUM_PER_MONTH: ['IDR'],
  MONTHS_FUNDED: ['months'],
  BENEFIT_CLAIMS: ['claims', 'cases', 'people'],
  BENEFIT_PAID: ['IDR'],
  ACTIVE_MEMBERS: ['people'],
  WORKFORCE_PUBLISHED: ['people'],
  COVERAGE_RATE_PUBLISHED: ['percent'],
};

/** What comes in ones: half a person or half a rupiah is a slip. */
const wholeUnits: ReadonlySet<Unit> = new Set(['people', 'IDR', 'claims', 'cases'] satisfies Unit[]);

interface Measured {
  readonly measure: Measure | undefined;
  readonly unit: Unit | undefined;
  readonly value: number | undefined;
  readonly subject_kind: SubjectKind | undefined;
}

/** The unit fits the measure, whole things are whole, and head counts are of cohorts. */
export function checkMeasure({ measure, unit, value, subject_kind }: Measured, report: Report): void {
  if (measure && unit && !unitsOf[measure].includes(unit)) {
    report('unit', `${unitsOf[measure].join(' or ')}, the unit of ${measure}`);
  }
  if (unit && wholeUnits.has(unit) && value !== undefined && !Number.isInteger(value)) {
    report('value', `a whole number of ${unit}`);
  }
  if (measure === 'HEADCOUNT' && subject_kind && subject_kind !== 'cohort') {
    report('subject_kind', 'cohort, as a HEADCOUNT is of a cohort');
  }
}
