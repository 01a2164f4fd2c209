import type { Candidate } from './candidate.ts';

/** How far a percentage that is printed rounded may be off, in hundredths of the whole. */
const slack = 0.006;

/**
 * The candidates without those that are percentages of a workforce: "40.196 orang (18,64 persen)"
 * of 215.243 who are no count; "396 buruh tani (19,8 persen)" of the 2.000 that the text counts stays.
 */
export function sharesOfCounts(candidates: readonly Candidate[]): Candidate[] {
  const wholes = candidates.filter(({ percentage }) => percentage === null).map(({ number }) => number.value);
  return candidates.filter(
    ({ number, percentage }) =>
      percentage === null || wholes.some((whole) => Math.abs(number.value / whole - percentage / 100) < slack),
  );
}
