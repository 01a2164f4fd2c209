import type { Day, PartialDate } from '../period/index.ts';
import type { IndicatorName, Measure, Precision, Standing, SubjectKind, Unit } from '../vocabulary/index.ts';

/** One published number about one subject, with its source and the number as printed. */
export interface Figure {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly measure: Measure;
  /** In `unit`; money in whole rupiah. */
  readonly value: number;
  readonly unit: Unit;
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  readonly sourceId: string;
  /** The number exactly as printed, misprints kept. */
  readonly printed: string;
  readonly precision: Precision;
  readonly standing: Standing;
  readonly standingReason: string | null;
  readonly note: string | null;
  /** The first day on which a reader could know it (honest numbers, section 1). */
  readonly knownFrom: Day;
}

/** From which day a source is known to add figures up to another one of the same subject, by figure id. */
export type PartSince = Readonly<Record<string, Day>>;

/** A denominator of a regency in a year. */
export interface Indicator {
  readonly regencyCode: string;
  readonly name: IndicatorName;
  readonly year: number;
  readonly value: number;
  readonly unit: Unit;
  readonly sourceId: string;
  readonly knownFrom: Day;
}
