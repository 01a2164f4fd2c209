import { quoteCell } from '../problem.ts';
import { tableNames, tablesByName } from '../tables/index.ts';
import type { TableName } from '../tables/index.ts';
import type { PackageSource, SourcePart } from './PackageSource.ts';

/** A row that someone has drafted, in texts as a package has them. */
export interface DraftRow {
  readonly table: TableName;
  /** By column; a column that is absent is left as it is where the row is there already. */
  readonly cells: Readonly<Record<string, string>>;
  /** Where it stands in the draft, from 1; problems are told with it. */
  readonly place: number;
}

/** Drafted rows for a package. A problem's file is the table, its line the place in the draft. */
export function draftSource(packageName: string, rows: readonly DraftRow[]): PackageSource {
  return {
    async open(problems) {
      const ofTable = Map.groupBy(rows, ({ table }) => table);
      const parts = new Map<TableName, SourcePart>();
      for (const table of tableNames) {
        const drafted = ofTable.get(table);
        if (drafted === undefined) continue;
        const columns = Object.keys(tablesByName[table].columns);
        for (const { cells, place } of drafted) {
          for (const column of Object.keys(cells).filter((name) => !columns.includes(name))) {
            const expected = `only the columns ${columns.join(', ')}`;
            problems.add({
              file: table,
              line: place,
              column,
              found: `the unknown column ${quoteCell(column)}`,
              expected,
            });
          }
        }
        parts.set(table, { file: table, records: () => recordsOf(drafted, columns) });
      }
      return { name: packageName, head: null, file: 'draft', parts, nameRow: (row) => `row ${row}` };
    },
  };
}

async function* recordsOf(rows: readonly DraftRow[], columns: readonly string[]) {
  yield [
    { line: 0, cells: columns },
    ...rows.map(({ cells, place }) => ({ line: place, cells: columns.map((column) => cells[column]) })),
  ];
}
