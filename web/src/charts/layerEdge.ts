/** How much of a year its value stands for: wide enough that a year between two gaps is seen. */
const flat = 0.2;

/** A layer's upper edge: flat around each year's end, so that slopes lie between the years and none leads into a gap. */
export function layerEdge(
  years: readonly number[],
  tops: readonly (number | null)[],
): { readonly x: number; readonly y: number | null }[] {
  return years.flatMap((year, index) => [year - flat, year + flat].map((x) => ({ x, y: tops[index] ?? null })));
}
