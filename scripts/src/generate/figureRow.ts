import type { PackageRow } from '@pionir/server';
import type { Measure, Precision, Standing, SubjectKind, Unit } from '@pionir/shared';
import { printedAs } from './printedAs.ts';

export interface FigureParts {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  readonly measure: Measure;
  readonly value: number;
  readonly unit: Unit;
  /** When it holds. */
  readonly period: string;
  readonly document: string;
  readonly precision?: Precision;
  readonly standing?: Standing;
  readonly reason?: string;
}

export function figureRow(figure: FigureParts): PackageRow {
  return {
    figure_id: figure.id,
    subject_kind: figure.subjectKind,
    subject_id: figure.subject,
    measure: figure.measure,
    value: figure.value,
    unit: figure.unit,
    period_from: figure.period,
    period_to: null,
    source_id: figure.document,
    printed: printedAs(figure.value, figure.unit),
    precision: figure.precision ?? 'EXACT',
    standing: figure.standing ?? 'PREFERRED',
    standing_reason: figure.reason ?? null,
    note: null,
  };
}
