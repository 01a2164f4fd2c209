/** A spreadsheet shows at most so many digits of a number. */
const shownDigits = 15;
/** A number with more than these after rounding was meant to have them all. */
const fewDigits = 12;

/**
 * The number that a spreadsheet shows: 0.1 + 0.2 is kept there as
 * 0.30000000000000004 and shown as 0.3. A third keeps all its digits.
 */
export function withoutNoise(value: number): number {
  const rounded = Number(value.toPrecision(shownDigits));
  return rounded !== value && digitsOf(rounded) <= fewDigits ? rounded : value;
}

function digitsOf(value: number): number {
  const [mantissa = ''] = String(Math.abs(value)).split('e');
  return mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}
