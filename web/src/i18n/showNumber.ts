import { formatNumber, formatQuantity, isWordOf, units } from '@pionir/shared';
import type { Language, Unit } from '@pionir/shared';

/** The unit of an answer; the contract sends it as text. */
export function readUnit(text: string): Unit {
  if (isWordOf(units, text)) return text;
  throw new Error(`Unknown unit ${text}`);
}

/** A number in a column whose head names the unit; percent and money keep their sign. */
export function showNumber(value: number, unit: string, language: Language): string {
  const known = readUnit(unit);
  return known === 'percent' || known === 'IDR'
    ? formatQuantity(value, known, language)
    : formatNumber(value, known, language);
}

/** A number with its unit, for running text. */
export function showQuantity(value: number, unit: string, language: Language): string {
  return formatQuantity(value, readUnit(unit), language);
}
