import type { Em } from '../../db/createOrm.ts';
import type { Header } from '../reading/readHeader.ts';
import { keyIn } from '../reading/keyIn.ts';
import { textIn } from '../reading/textIn.ts';
import type { TableLine, TableLines } from '../reading/TableLines.ts';
import { storedRowNumber } from '../source/rowNumber.ts';
import { findStoredLines } from '../store/findStoredLines.ts';
import { readStoredLines } from '../store/readStoredRows.ts';
import type { StoredLine } from '../store/readStoredRows.ts';
import { keyOf } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';
import { packageText } from '../writing/packageText.ts';

export interface MergedLines extends TableLines {
  /** Keys of the rows that the source brings. */
  readonly keys: readonly string[];
}

/** A row that a source brings, with the key it has by its texts and the row that it corrects. */
interface BroughtLine {
  readonly key: string;
  readonly tableLine: TableLine;
  readonly stored: StoredLine | undefined;
}

/**
 * The whole table as it will be: the rows that are stored, and after them those
 * that a source brings, in their place where they correct one. So whatever is
 * checked of a package is checked of the whole, though only a part was brought.
 * What is brought is held in memory; what is stored is read a page at a time.
 */
export async function mergeLines(
  em: Em,
  table: Table,
  packageName: string,
  source: TableLines | null,
): Promise<MergedLines> {
  const brought = source === null ? [] : await readBrought(em, table, packageName, source);
  const storedFile = `${packageName}/${table.name}.csv`;
  return {
    file: source?.file ?? storedFile,
    storedFile,
    nameCell: source?.nameCell,
    told: source?.told,
    complete: source?.complete ?? true,
    keys: brought.map(({ key }) => key),
    again: () => merge(em, table, packageName, brought),
    [Symbol.asyncIterator]: () => merge(em, table, packageName, brought),
  };
}

async function readBrought(em: Em, table: Table, packageName: string, source: TableLines): Promise<BroughtLine[]> {
  const lines: Omit<BroughtLine, 'stored'>[] = [];
  for await (const some of source) {
    for (const tableLine of some) lines.push({ tableLine, key: keyIn(table, tableLine) });
  }
  const keys = lines.map(({ key }) => key);
  const stored = await findStoredLines(em, table, packageName, keys);
  return lines.map((line) => ({ ...line, stored: stored.get(line.key) }));
}

async function* merge(
  em: Em,
  table: Table,
  packageName: string,
  brought: readonly BroughtLine[],
): AsyncGenerator<readonly TableLine[]> {
  const columns = Object.keys(table.columns);
  const header: Header = new Map(columns.map((column, position) => [column, position]));
  const corrected = new Set(brought.map(({ key }) => key));
  // The header's.
  let last = 1;
  for await (const page of readStoredLines(em, table, packageName)) {
    const kept = page.filter(
      ({ row }) => !corrected.has(keyOf(table.primaryKey.map((column) => row[column] as string | number))),
    );
    yield kept.map(({ line, row }) => ({ line: storedRowNumber(line), cells: [], header, stored: row }));
    last = page.at(-1)?.line ?? last;
  }
  yield brought.map(({ tableLine, stored }) => {
    if (stored === undefined) {
      last += 1;
      return { ...tableLine, keptAs: last };
    }
    const cells = columns.map((column) => textIn(tableLine, column) ?? packageText(stored.row[column]));
    return { line: tableLine.line, cells, header, keptAs: stored.line };
  });
}
