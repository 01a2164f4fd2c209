import type { PartialDate } from '../period/index.ts';
import type {
  Benefit,
  CohortStatus,
  FundingSource,
  PublisherKind,
  RegencyKind,
  Segment,
  WorkerCategory,
} from '../vocabulary/index.ts';

/** A kabupaten or kota. */
export interface Regency {
  /** BPS code. */
  readonly code: string;
  readonly kemendagriCode: string;
  readonly provinceCode: string;
  /** Includes the kind: "Kabupaten Tuban". */
  readonly name: string;
  readonly kind: RegencyKind;
  /** Of the label point, in degrees north. */
  readonly latitude: number;
  /** Of the label point, in degrees east. */
  readonly longitude: number;
  /** Square on the tile map, from 0 at the left. */
  readonly tileColumn: number;
  /** Square on the tile map, from 0 at the top. */
  readonly tileRow: number;
  /** BPJS Ketenagakerjaan branch office; null where none is known. */
  readonly branchOffice: string | null;
}

/** One scheme of one payer for one purpose. */
export interface Program {
  readonly id: string;
  readonly provinceCode: string;
  /** Null for a scheme of the province itself. */
  readonly regencyCode: string | null;
  readonly nameId: string;
  readonly nameEn: string;
  readonly funding: readonly FundingSource[];
  readonly benefits: readonly Benefit[];
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  readonly note: string | null;
}

/** One group of workers enrolled together under a program. */
export interface Cohort {
  readonly id: string;
  readonly programId: string;
  readonly category: WorkerCategory;
  readonly segment: Segment;
  readonly status: CohortStatus;
  readonly labelId: string;
  readonly labelEn: string;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  /** The latest date at which some source still says that the cohort is covered. */
  readonly confirmedThrough: PartialDate | null;
  readonly note: string | null;
}

/** One published document. */
export interface Source {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly publisherKind: PublisherKind;
  /** Null where nothing is printed. */
  readonly publishedOn: PartialDate | null;
  readonly accessedOn: PartialDate;
  /** ISO 639-1 code. */
  readonly language: string | null;
  /** What it states, in a sentence of ours, in English. */
  readonly gist: string;
  /** The same in Indonesian; null in packages older than the sentence. */
  readonly gistId: string | null;
}
