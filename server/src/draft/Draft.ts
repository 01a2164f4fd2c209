import type { DraftKind, DraftState } from '@pionir/shared';
import type { TableName } from '../ingest/index.ts';

/** Where a drafted row is from; nothing where it was written by hand. */
export interface RowOrigin {
  /** Sheet of a workbook, and the row in it. */
  readonly sheet?: string | null;
  readonly row?: number | null;
  /** Span of a press text: first character, the one after the last, and what is printed there. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly printed?: string | null;
}

/** A row as it was drafted: texts by column, the rest is left as it is. */
export interface DraftedRow {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, string>>;
  readonly origin: RowOrigin;
}

/** Rows on their way to a revision; the rows themselves are read where they are asked for. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly kind: DraftKind;
  readonly state: DraftState;
  readonly package: string;
  readonly version: number;
  readonly baseRevision: number | null;
  readonly rowCount: number;
  /** Id and name of the token with which it was begun. */
  readonly creator: string;
  readonly creatorName: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly revision: number | null;
}
