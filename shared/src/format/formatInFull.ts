import type { Language, Unit } from '../vocabulary/index.ts';
import { formatNumber } from './formatNumber.ts';

/** A number to its last whole place, with the sign of its unit and no noun: "Rp732.210.600", "29,84%", "46.731". */
export function formatInFull(value: number, unit: Unit, language: Language): string {
  const text = formatNumber(Math.abs(value), unit, language);
  const signed = unit === 'IDR' ? `Rp${text}` : unit === 'percent' ? `${text}%` : text;
  return value < 0 && /[1-9]/.test(text) ? `−${signed}` : signed;
}
