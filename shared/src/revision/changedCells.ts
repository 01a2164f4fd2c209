import type { FigureCells } from './changes.ts';

/** The cells in which a figure differs from what it said before, in the order in which they are told. */
export function changedCells(before: FigureCells, after: FigureCells): (keyof FigureCells)[] {
  return told.filter((cell) => before[cell] !== after[cell]);
}

const order: Record<keyof FigureCells, true> = {
  subjectKind: true,
  subjectId: true,
  measure: true,
  value: true,
  unit: true,
  printed: true,
  precision: true,
  periodFrom: true,
  periodTo: true,
  sourceId: true,
  standing: true,
  standingReason: true,
  note: true,
};
const told = Object.keys(order) as (keyof FigureCells)[];
