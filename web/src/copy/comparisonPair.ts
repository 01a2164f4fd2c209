/**
 * Each place with the next: what a copy holds of comparisons. Any other is put
 * together from these, since how a place stands does not depend on whom it is beside.
 */
export function comparisonPair(code: string, codes: readonly string[]): readonly [string, string] {
  const next = codes[(codes.indexOf(code) + 1) % codes.length];
  return [code, next ?? code];
}
