const lastYear = 2025;

/** The years of a synthetic package count back from its last one. */
export function yearOf(yearsBack: number): string {
  return String(lastYear - yearsBack);
}
