import type { PartialDate } from '../period/index.ts';
import { readPrintedNumber } from '../text/index.ts';
import type { Measure, PublishedUnit, SubjectKind } from '../vocabulary/index.ts';
import type { AmountFact, CountFact } from './documentFacts.ts';
import type { DraftLedger } from './DraftLedger.ts';
import type { StoredFigure } from './placeRecords.ts';

/** Of what a figure is, and how it counts. */
export interface FigureSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly measure: Measure;
  readonly unit: PublishedUnit;
  readonly period: PartialDate | null;
}

const measureSlugs: Readonly<Partial<Record<Measure, string>>> = {
  HEADCOUNT: 'headcount',
  TARGET_HEADCOUNT: 'target',
  PROGRAM_TOTAL: 'total',
  BUDGET: 'budget',
  PREMIUM_PER_MONTH: 'premium',
  MONTHS_FUNDED: 'months',
  BENEFIT_PAID: 'paid',
  COVERAGE_RATE_PUBLISHED: 'coverage',
};

/** Adds a published number beside those that are there; gives its identifier. */
export function addFigure(
  fact: CountFact | AmountFact,
  subject: FigureSubject,
  sourceId: string,
  ledger: DraftLedger,
): string {
  const id = ledger.newFigureId(`${subject.id}-${measureSlugs[subject.measure] ?? 'figure'}`);
  const preferred = ledger.figures.find((figure) => figure.standing === 'PREFERRED' && isOf(figure, subject));
  const standing = preferred === undefined ? 'PREFERRED' : 'NORMAL';
  ledger.add(
    'figures',
    {
      figure_id: id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      measure: subject.measure,
      value: String(fact.value),
      unit: subject.unit,
      period_from: subject.period ?? '',
      period_to: subject.period ?? '',
      source_id: sourceId,
      printed: fact.printed,
      precision: fact.precision,
      standing,
      standing_reason: reasonBeside(preferred, fact.value),
      note: noteOf(fact),
    },
    fact.span,
  );
  ledger.figures.push({
    id,
    subjectId: subject.id,
    measure: subject.measure,
    value: fact.value,
    periodFrom: subject.period,
    periodTo: subject.period,
    standing,
  });
  return id;
}

/** What the document prints is kept; the import asks for the word where the value is another one. */
function noteOf({ printed, value, note }: CountFact | AmountFact): string {
  if (readPrintedNumber(printed).includes(value)) return note;
  return ['The number as printed is taken for a misprint; it was corrected at the desk.', note].join(' ').trim();
}

function isOf(figure: StoredFigure, { id, measure, period }: FigureSubject): boolean {
  return (
    figure.subjectId === id && figure.measure === measure && figure.periodFrom === period && figure.periodTo === period
  );
}

function reasonBeside(preferred: StoredFigure | undefined, value: number): string {
  if (preferred === undefined) return '';
  return preferred.value === value
    ? 'Same number as the preferred figure, another source'
    : 'Another number than the preferred figure';
}
