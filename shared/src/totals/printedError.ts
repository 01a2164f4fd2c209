import type { Figure } from '../quantity/index.ts';
import { readPrintedForms } from '../text/index.ts';
import type { Unit } from '../vocabulary/index.ts';

/** What an error needs to know of a figure. */
export type PrintedFigure = Pick<Figure, 'value' | 'unit' | 'printed' | 'precision'>;

/** What comes in ones: an exact count has no rounding, an exact percentage always has. */
const countedInOnes: ReadonlySet<Unit> = new Set(['people', 'IDR', 'months', 'claims', 'cases'] satisfies Unit[]);

/** Where zeros at the end of a rounded number say nothing: "4.700" is rounded to hundreds. */
const zerosSayNothing: ReadonlySet<Unit> = new Set(['people', 'IDR', 'claims', 'cases'] satisfies Unit[]);

/**
 * How far a printed number may stand from the one it was made of: nothing for an
 * exact count, half a unit of the last printed place for a rounded number, and a
 * whole one for an approximate number, since "more than six thousand" may be
 * anything below seven.
 */
export function printedError(figure: PrintedFigure): number {
  if (figure.precision === 'EXACT' && countedInOnes.has(figure.unit)) return 0;
  const place = printedPlace(figure);
  return figure.precision === 'APPROXIMATE' ? place : place / 2;
}

function printedPlace({ value, unit, printed }: PrintedFigure): number {
  const place = readPrintedForms(printed).find((reading) => reading.value === value)?.place;
  if (place !== undefined && (place !== 1 || !zerosSayNothing.has(unit))) return place;
  return lastPlace(value);
}

/** What a one in the last digit of a number is worth that is not a zero: 100 in 4,700, 0.01 in 29.84. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.length > 1 ? digits.length - 2 : 0;
  return Number(`1e${Number(exponent) - decimals}`);
}
