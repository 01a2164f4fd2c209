import { formatProblem } from './problem.ts';
import type { Problem } from './problem.ts';

/** A package that was refused. The database is as it was before. */
export class PackageProblems extends Error {
  override readonly name = 'PackageProblems';
  /** In the order of files and lines; the first ones only where there are very many. */
  readonly problems: readonly Problem[];
  /** How many there are, those not kept included. */
  readonly count: number;

  constructor(problems: readonly Problem[], count: number) {
    const [first] = problems;
    super(
      `The package was refused: ${count} problem${count === 1 ? '' : 's'}${first ? `, the first: ${formatProblem(first)}` : ''}`,
    );
    this.problems = problems;
    this.count = count;
  }
}
