import type { Unit } from '@pionir/shared';

/** A number as an Indonesian document prints it: "27.500", "Rp1.200.000", "29,84%". */
export function printedAs(value: number, unit: Unit): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  const number = decimals === undefined ? grouped : `${grouped},${decimals}`;
  if (unit === 'IDR') return `Rp${number}`;
  return unit === 'percent' ? `${number}%` : number;
}
