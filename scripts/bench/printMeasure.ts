import { measureTables } from './measureTables.ts';
import type { MeasureTable } from './measureTables.ts';
import type { Measure } from './Report.ts';

/** The table that a measure stands in. */
export function tableOf(measure: Measure): MeasureTable<Measure> {
  return measureTables[measure.kind] as MeasureTable<Measure>;
}

/** Its row in that table. */
export function cellsOf(measure: Measure): string[] {
  return Object.values(tableOf(measure).columns).map((cell) => cell(measure));
}

/** A measure in a line of its own, for whoever waits for the report. */
export function printMeasure(measure: Measure): string {
  const { title, columns } = tableOf(measure);
  const heads = Object.keys(columns);
  const sides = cellsOf(measure).flatMap((cell, at) => (cell === '' ? [] : [`${heads[at]} ${cell}`]));
  return `${title}: ${sides.join('; ')}`;
}
