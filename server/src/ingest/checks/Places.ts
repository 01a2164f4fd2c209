import { KeyNumbers } from './KeyNumbers.ts';
import type { NumbersParcel } from './KeyNumbers.ts';

/** Places, to be handed to another thread. */
export interface PlacesParcel {
  readonly ofProgram: ReadonlyMap<string, string>;
  readonly programs: readonly string[];
  readonly programOf: NumbersParcel;
}

/** The place of each program and cohort: the code of a regency, or of the province as a whole. */
export class Places {
  readonly #ofProgram: Map<string, string>;
  /** Programs are few and cohorts many: each has the number of its program, from 1. */
  readonly #programs: string[];
  readonly #numbers: Map<string, number>;
  readonly #programOf: KeyNumbers;

  constructor(parcel?: PlacesParcel) {
    this.#ofProgram = new Map(parcel?.ofProgram);
    this.#programs = [...(parcel?.programs ?? [])];
    this.#numbers = new Map(this.#programs.map((program, index) => [program, index + 1]));
    this.#programOf = new KeyNumbers(parcel?.programOf);
  }

  get parcel(): PlacesParcel {
    return { ofProgram: this.#ofProgram, programs: this.#programs, programOf: this.#programOf.parcel };
  }

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
