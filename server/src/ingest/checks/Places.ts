import type { RowNumber } from '../source/rowNumber.ts';
import { KeyNumbers } from './KeyNumbers.ts';
import type { KeysParcel } from './KeyNumbers.ts';
import { NumberList } from './NumberList.ts';

/** Places of the rows of other packages, to be handed to another thread. */
export interface PlacesParcel {
  readonly ofProgram: ReadonlyMap<string, string>;
  readonly programs: readonly string[];
  readonly programOf: KeysParcel;
}

/** The place of each program and cohort: the code of a regency, or of the province as a whole. */
export class Places {
  readonly #ofProgram: Map<string, string>;
  /** Programs are few and cohorts many: each has the number of its program, from 1. */
  readonly #programs: string[];
  readonly #numbers: Map<string, number>;
  /** Of the cohorts of other packages. */
  readonly #programOf: KeyNumbers;
  /** Of those of this package, by line; stored ones and others. */
  readonly #programAt = { stored: new NumberList(), brought: new NumberList() };

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

  /** A cohort of another package. */
  noteCohort(cohort: string, program: string): void {
    this.#programOf.set(cohort, this.#numberOf(program));
  }

  /** A cohort of the package that is read. */
  noteCohortAt(line: RowNumber, program: string): void {
    this.#listOf(line).set(Math.abs(line), this.#numberOf(program));
  }

  /** Undefined where the cohort or its program is not known. */
  ofCohort(cohort: string): string | undefined {
    return this.#placeOf(this.#programOf.get(cohort));
  }

  ofCohortAt(line: RowNumber): string | undefined {
    return this.#placeOf(this.#listOf(line).at(Math.abs(line)));
  }

  #placeOf(number: number | undefined): string | undefined {
    return number ? this.#ofProgram.get(this.#programs[number - 1] as string) : undefined;
  }

  #listOf(line: RowNumber): NumberList {
    return line < 0 ? this.#programAt.stored : this.#programAt.brought;
  }

  #numberOf(program: string): number {
    const number = this.#numbers.get(program) ?? this.#programs.push(program);
    this.#numbers.set(program, number);
    return number;
  }
}
