/** A measured number with so many decimals, thousands apart. */
export function toDecimals(value: number, decimals: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
