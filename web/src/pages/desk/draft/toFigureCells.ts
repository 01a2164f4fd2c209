import type { FigureCellsQuery } from '../../../graphql/generated/documents.ts';

/** The cells of a published figure that a correction may change; what is left out stays, its subject too. */
export function toFigureCells(figure: NonNullable<FigureCellsQuery['figure']>): Record<string, string> {
  return {
    figure_id: figure.slug,
    measure: figure.measure,
    value: String(figure.value),
    unit: figure.unit,
    period_from: figure.periodFrom ?? '',
    period_to: figure.periodTo ?? '',
    source_id: figure.source.slug,
    printed: figure.printed,
    precision: figure.precision,
    standing: figure.standing,
    standing_reason: figure.standingReason ?? '',
    note: figure.note ?? '',
  };
}
