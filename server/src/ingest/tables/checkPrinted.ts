import { canMean, readPrintedNumber } from '@pionir/shared';
import { quoteCell } from '../problem.ts';
import type { Report } from './table.ts';

interface Printed {
  readonly value: number | undefined;
  readonly printed: string | undefined;
  readonly note: string | null | undefined;
}

/** The value is one that the printed form can mean, unless the note calls the print a misprint. */
export function checkPrinted({ value, printed, note }: Printed, report: Report): void {
  if (value === undefined || printed === undefined || note === undefined) return;
  if (note !== null && /misprint/i.test(note)) return;
  if (canMean(printed, value)) return;
  const meanings = readPrintedNumber(printed);
  if (meanings.length === 0) {
    report('printed', 'a number as printed that can be read, or the word "misprint" in the note');
    return;
  }
  report('value', `a number that ${quoteCell(printed)} can mean: ${meanings.join(' or ')}`);
}
