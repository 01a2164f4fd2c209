import { PackageProblems } from './PackageProblems.ts';
import type { Problem } from './problem.ts';

/** Enough for any repair in one go; a file of another kind altogether must not fill the memory. */
const mostKept = 10_000;

export interface CountedProblems {
  /** Those that were kept. */
  readonly problems: readonly Problem[];
  readonly count: number;
}

/** Collects what is wrong while reading goes on. */
export class ProblemList {
  #count = 0;
  readonly #problems: Problem[] = [];

  get count(): number {
    return this.#count;
  }

  /** Counts one that will be added when more is known of it, after it is taken back. */
  announce(): void {
    this.#count += 1;
  }

  takeBack(): void {
    this.#count -= 1;
  }

  add(problem: Problem): void {
    this.#count += 1;
    if (this.#problems.length < mostKept) this.#problems.push(problem);
  }

  /** What another list has collected; it may have counted more than it kept. */
  addAll({ problems, count }: CountedProblems): void {
    for (const problem of problems) this.add(problem);
    this.#count += count - problems.length;
  }

  get counted(): CountedProblems {
    return { problems: this.#problems, count: this.#count };
  }

  /** The refusal; files in the order given, others after them, then lines. */
  toError(files: readonly string[] = []): PackageProblems {
    const position = ({ file }: Problem) => (files.includes(file) ? files.indexOf(file) : files.length);
    const sorted = this.#problems.toSorted((a, b) => position(a) - position(b) || (a.line ?? 0) - (b.line ?? 0));
    return new PackageProblems(sorted, this.#count);
  }
}
