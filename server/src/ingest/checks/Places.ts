import { KeyNumbers } from './KeyNumbers.ts';

/** The place of each program and cohort: the code of a regency, or of the province as a whole. */
export class Places {
  readonly #ofProgram = new Map<string, string>();
  /** Programs are few and cohorts many: each has the number of its program, from 1. */
  readonly #programs: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #programOf = new KeyNumbers();

  noteProgram(program: string, place: string): void {
    this.#ofProgram.set(program, place);
  }

  noteCohort(cohort: string, program: string): void {
    this.#programOf.set(cohort, this.#numberOf(program));
  }

  /** Undefined where the cohort or its program is not known. */
  ofCohort(cohort: string): string | undefined {
    const number = this.#programOf.get(cohort);
    return number === undefined ? undefined : this.#ofProgram.get(this.#programs[number - 1] as string);
  }

  #numberOf(program: string): number {
    const number = this.#numbers.get(program) ?? this.#programs.push(program);
    this.#numbers.set(program, number);
    return number;
  }
}
