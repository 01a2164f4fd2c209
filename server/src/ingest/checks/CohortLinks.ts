import type { ProblemList } from '../ProblemList.ts';
import type { RowNumber } from '../source/rowNumber.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import { cohortRelations } from '../tables/cohorts.ts';
import { relationColumns } from './cohortRelationColumns.ts';
import type { KnownRows } from './KnownRows.ts';
import { LinkGraph } from './LinkGraph.ts';
import { PendingLinks } from './PendingLinks.ts';

/** More problems would be told of nobody. */
const mostDoubtful = 10_000;
/** Cohorts are known by their lines; those of other packages by numbers that no line has. */
const firstElsewhere = 2 ** 30;

/** How the cohorts of a package stand to others: a few numbers a link, however many there are. */
export class CohortLinks {
  readonly #known: KnownRows;
  readonly #stored: Pick<StoredRows, 'places' | 'cohortLinks'>;
  readonly #problems: ProblemList;
  readonly #graphs = relationColumns.map(() => new LinkGraph());
  readonly #pending = new PendingLinks();
  readonly #elsewhere = new Map<string, number>();
  readonly #doubtful = new Set<RowNumber>();

  constructor(known: KnownRows, stored: Pick<StoredRows, 'places' | 'cohortLinks'>, problems: ProblemList) {
    this.#known = known;
    this.#stored = stored;
    this.#problems = problems;
  }

  add(relation: number, line: RowNumber, other: string, isItself: boolean): void {
    if (isItself) {
      this.#doubt(line);
      return;
    }
    const otherLine = this.#known.lineOfCohort(other);
    if (otherLine !== undefined) this.#link(relation, line, otherLine);
    else if (this.#known.ownerElsewhere('cohorts', other) === undefined) this.#pending.add(relation, line, other);
    else {
      this.#graphs[relation]?.add(line, this.#numberOf(other));
      this.#comparePlaces(line, this.#stored.places.ofCohort(other));
    }
  }

  placeOf(cohort: string): string | undefined {
    const line = this.#known.lineOfCohort(cohort);
    const { places } = this.#stored;
    return line === undefined ? places.ofCohort(cohort) : places.ofCohortAt(line);
  }

  /** When all cohorts have been read: those that name what they must not, or that may be on a ring of the relations. */
  findDoubtful(ringless: readonly number[]): ReadonlySet<RowNumber> {
    for (const { relation, line, hash } of this.#pending) {
      const otherLine = this.#known.lineOfCohort(hash);
      if (otherLine === undefined) this.#doubt(line);
      else this.#link(relation, line, otherLine);
    }
    for (const { cohort, relation, other } of this.#stored.cohortLinks) {
      const column = relationColumns.findIndex((name) => cohortRelations[name] === relation);
      if (this.#known.lineOfCohort(cohort) === undefined)
        this.#graphs[column]?.add(this.#numberOf(cohort), this.#known.lineOfCohort(other) ?? this.#numberOf(other));
    }
    const tied = ringless.flatMap((relation) => [...(this.#graphs[relation]?.findTied() ?? [])]);
    return new Set([...this.#doubtful, ...tied.filter((line) => line < firstElsewhere)]);
  }

  #link(relation: number, line: RowNumber, otherLine: RowNumber): void {
    this.#graphs[relation]?.add(line, otherLine);
    this.#comparePlaces(line, this.#stored.places.ofCohortAt(otherLine));
  }

  #comparePlaces(line: RowNumber, otherPlace: string | undefined): void {
    const place = this.#stored.places.ofCohortAt(line);
    if (place !== undefined && otherPlace !== undefined && place !== otherPlace) this.#doubt(line);
  }

  #doubt(line: RowNumber): void {
    if (this.#doubtful.size < mostDoubtful) this.#doubtful.add(line);
    else if (!this.#doubtful.has(line)) this.#problems.announce();
  }

  #numberOf(cohort: string): number {
    const number = this.#elsewhere.get(cohort) ?? firstElsewhere + this.#elsewhere.size;
    this.#elsewhere.set(cohort, number);
    return number;
  }
}
