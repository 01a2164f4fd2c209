import type { RowsAgain } from '../reading/rowsAgain.ts';
import type { ReadRow, Report, Row, TableName } from '../tables/index.ts';

/** Says what is wrong with a row that has been read before. */
export type ReportAt = (line: number, column: string, expected: string, found: string) => void;

/** Looks on while a table is read, for the rules that one row alone cannot break. */
export interface Watch<Name extends TableName> {
  readonly see: (row: ReadRow<Row<Name>>, line: number, report: Report) => void;
  /** Called when the whole table has been seen. */
  readonly finish?: (reportAt: ReportAt, again: RowsAgain) => Promise<void>;
}

/** A watch of whichever table. */
export type AnyWatch = Omit<Watch<TableName>, 'see'> & {
  readonly see: (row: never, line: number, report: Report) => void;
};
