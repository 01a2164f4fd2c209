import type { PrintedSpan } from './documentFacts.ts';

/** The tables that a document can add to. */
export type DraftTable = 'sources' | 'programs' | 'cohorts' | 'figures' | 'totals' | 'claims';

/** A row on its way into the data: texts by column, as a package writes them. */
export interface DraftRow {
  readonly table: DraftTable;
  readonly cells: Readonly<Record<string, string>>;
  /** Where in the document it was read; null where it follows from others. */
  readonly span: PrintedSpan | null;
}
