import type { PrintedSpan } from './documentFacts.ts';
import type { DraftRow, DraftTable } from './draftRow.ts';
import { countedId, freeId } from './freeId.ts';
import type { PlaceRecords, StoredCohort, StoredFigure, StoredProgram } from './placeRecords.ts';

/** The rows made so far beside those that are kept: who makes the next one looks up what there is. */
export class DraftLedger {
  readonly rows: DraftRow[] = [];
  readonly programs: StoredProgram[];
  readonly cohorts: StoredCohort[];
  readonly figures: StoredFigure[];
  readonly #ids: Readonly<Record<'figures' | 'totals' | 'claims', Set<string>>>;

  constructor(kept: PlaceRecords) {
    this.programs = [...kept.programs];
    this.cohorts = [...kept.cohorts];
    this.figures = [...kept.figures];
    this.#ids = {
      figures: new Set(kept.figures.map(({ id }) => id)),
      totals: new Set(kept.totalIds),
      claims: new Set(kept.claimIds),
    };
  }

  add(table: DraftTable, cells: Readonly<Record<string, string>>, span: PrintedSpan | null): void {
    this.rows.push({ table, cells, span });
  }

  newFigureId(stem: string): string {
    return this.#take('figures', countedId(stem, this.#ids.figures));
  }

  newTotalId(wanted: string): string {
    return this.#take('totals', freeId(wanted, this.#ids.totals));
  }

  newClaimId(wanted: string): string {
    return this.#take('claims', freeId(wanted, this.#ids.claims));
  }

  #take(table: 'figures' | 'totals' | 'claims', id: string): string {
    this.#ids[table].add(id);
    return id;
  }
}
