import type { StoredRows } from '../store/findStoredRows.ts';

/** The place of each program and cohort: the code of a regency, or of the province as a whole. */
export class Places {
  readonly #ofProgram: Map<string, string>;
  readonly #programOf: Map<string, string>;

  constructor({ places, programs }: Pick<StoredRows, 'places' | 'programs'>) {
    this.#ofProgram = new Map(places);
    this.#programOf = new Map(programs);
  }

  noteProgram(program: string, place: string): void {
    this.#ofProgram.set(program, place);
  }

  noteCohort(cohort: string, program: string): void {
    this.#programOf.set(cohort, program);
  }

  /** Undefined where the cohort or its program is not known. */
  ofCohort(cohort: string): string | undefined {
    const program = this.#programOf.get(cohort);
    return program === undefined ? undefined : this.#ofProgram.get(program);
  }
}
