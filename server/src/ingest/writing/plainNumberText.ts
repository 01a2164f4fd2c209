/** A number in plain digits, as packages have it: JavaScript writes very small and very large ones with an exponent. */
export function plainNumberText(value: number): string {
  const [, sign, whole, decimals, exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`No plain number: ${value}`);
  if (exponent === undefined) return String(value);
  const digits = `${whole}${decimals ?? ''}`;
  const point = whole.length + Number(exponent);
  const padded = point > 0 ? digits.padEnd(point, '0') : `${'0'.repeat(1 - point)}${digits}`;
  const end = Math.max(point, 1);
  return `${sign}${padded.slice(0, end)}${padded.length > end ? `.${padded.slice(end)}` : ''}`;
}
