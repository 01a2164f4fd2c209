/** Room for so many bars, the median's label above them and the axis below. */
export function barChartHeight(bars: number): number {
  return bars * 23 + 64;
}
