/** A published figure whose value a test changes with every revision, so that an answer shows which one it is of. */
export const watchedFigure = '3503-dbhcht-mixed-2023-headcount-1';

/** Its value in a revision after the first. */
export function valueIn(revision: number): number {
  return 560_000 + revision;
}
