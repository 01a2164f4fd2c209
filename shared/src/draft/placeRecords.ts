import type { PartialDate } from '../period/index.ts';
import type { CohortStatus, FundingSource, Measure, Standing, WorkerCategory } from '../vocabulary/index.ts';

/** What is kept of a place already, as far as new rows must fit beside it. */
export interface PlaceRecords {
  readonly sources: readonly { readonly id: string; readonly url: string | null }[];
  readonly programs: readonly StoredProgram[];
  readonly cohorts: readonly StoredCohort[];
  readonly figures: readonly StoredFigure[];
  readonly totalIds: readonly string[];
  readonly claimIds: readonly string[];
}

export interface StoredProgram {
  readonly id: string;
  readonly funding: readonly FundingSource[];
}

export interface StoredCohort {
  readonly id: string;
  readonly programId: string;
  readonly category: WorkerCategory;
  readonly status: CohortStatus;
  readonly startsOn: PartialDate | null;
  /** True where it came on top of others. */
  readonly isAddition: boolean;
}

export interface StoredFigure {
  readonly id: string;
  readonly subjectId: string;
  readonly measure: Measure;
  readonly value: number;
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  readonly standing: Standing;
}

export const nothingKept: PlaceRecords = {
  sources: [],
  programs: [],
  cohorts: [],
  figures: [],
  totalIds: [],
  claimIds: [],
};
