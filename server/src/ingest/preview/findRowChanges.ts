import type { Em } from '../../db/createOrm.ts';
import { Misread } from '../cells/index.ts';
import { KnownRows } from '../checks/KnownRows.ts';
import { ProblemList } from '../ProblemList.ts';
import { SourceLines } from '../reading/SourceLines.ts';
import { keyIn } from '../reading/keyIn.ts';
import { textIn } from '../reading/textIn.ts';
import type { TableLine } from '../reading/TableLines.ts';
import type { OpenedSource } from '../source/PackageSource.ts';
import { findStoredLines } from '../store/findStoredLines.ts';
import { nothingStored } from '../store/StoredRows.ts';
import type { StoredLine } from '../store/readStoredRows.ts';
import { tables } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';
import { packageText } from '../writing/packageText.ts';
import type { CellChange, RowChange, TableChanges } from './RowChange.ts';

/**
 * Which rows of a source are new or other than those of its package, some at a
 * time, as they are read; at most so many of each table are kept. What is wrong
 * with them is for the import to say.
 */
export async function findRowChanges(em: Em, source: OpenedSource, mostKept: number): Promise<TableChanges[]> {
  const found: TableChanges[] = [];
  for (const table of tables) {
    const part = source.parts.get(table.name);
    if (part === undefined || source.name === null) continue;
    const lines = new SourceLines(part, table, new KnownRows(nothingStored()), new ProblemList());
    const changes = { table: table.name, added: 0, changed: 0, rows: [] as RowChange[] };
    for await (const batch of lines) {
      for (const change of await compare(em, table, source.name, batch)) {
        if (change.kind === 'ADDED') changes.added += 1;
        else changes.changed += 1;
        if (changes.rows.length < mostKept) changes.rows.push(change);
      }
    }
    if (changes.added + changes.changed > 0) found.push(changes);
  }
  return found;
}

async function compare(em: Em, table: Table, packageName: string, batch: readonly TableLine[]): Promise<RowChange[]> {
  const keyed = batch.map((tableLine) => ({ tableLine, key: keyIn(table, tableLine) }));
  const keys = keyed.map(({ key }) => key);
  const stored = await findStoredLines(em, table, packageName, keys);
  return keyed.flatMap(({ key, tableLine }): RowChange[] => {
    const earlier = stored.get(key);
    const cells = changedCells(table, tableLine, earlier);
    if (earlier !== undefined && cells.length === 0) return [];
    return [{ kind: earlier === undefined ? 'ADDED' : 'CHANGED', key, line: tableLine.line, cells }];
  });
}

function changedCells(table: Table, tableLine: TableLine, earlier: StoredLine | undefined): CellChange[] {
  return Object.keys(table.columns).flatMap((column) => {
    const before = packageText(earlier?.row[column]);
    const after = writtenText(table, tableLine, column) ?? before;
    return before === after ? [] : [{ column, before: before || null, after: after || null }];
  });
}

/** The text as a package would write it: 1.50 is 1.5. Undefined where the source says nothing of the cell. */
function writtenText(table: Table, tableLine: TableLine, column: string): string | undefined {
  const text = textIn(tableLine, column);
  if (text === undefined || text === '') return text;
  const value = table.columns[column]?.cell.read(text);
  return value instanceof Misread ? text : packageText(value);
}
