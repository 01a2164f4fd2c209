import { canonicalText } from '../canonicalText.ts';
import { KnownRows } from '../checks/KnownRows.ts';
import type { AnyWatch } from '../checks/watch.ts';
import { watchesOf } from '../checks/watchesOf.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { TableLines } from '../reading/TableLines.ts';
import { readTable } from '../readTable.ts';
import type { SoundRow } from '../readTable.ts';
import { isStoredRow } from '../source/rowNumber.ts';
import type { RowNumber } from '../source/rowNumber.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import { tables } from '../tables/index.ts';
import type { Table, TableName } from '../tables/index.ts';
import { RecordList } from './RecordList.ts';
import type { RowBatch } from './RowBatch.ts';
import { takeRecords } from './takeRecords.ts';
import type { ReadResult, RowReader } from './RowReader.ts';

export interface PackageReading {
  /** With which problems of the whole are told. */
  readonly file: string;
  /** The rows of a table; null where the source lacks it. */
  readonly openLines: (table: Table, known: KnownRows) => Promise<TableLines | null>;
  /** What another row is called in a problem. */
  readonly nameRow: (row: RowNumber) => string;
  readonly stored: StoredRows;
  readonly problems: ProblemList;
}

/** What has not been taken as a batch yet. */
interface Gathered {
  /** Those to be written. */
  rows: SoundRow[];
  readonly links: RecordList;
  contents: string[];
}

const rowsInBatch = 500;

/** Reads all tables of a package and checks everything that can be wrong with it. */
export class PackageReader implements RowReader {
  readonly #reading: PackageReading;
  readonly #known: KnownRows;
  readonly #watches: { readonly [Name in TableName]?: AnyWatch };

  constructor(reading: PackageReading) {
    const { stored, nameRow, problems } = reading;
    this.#reading = reading;
    this.#known = new KnownRows(stored);
    this.#watches = watchesOf(this.#known, stored, problems, nameRow);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RowBatch> {
    for (const table of tables) yield* this.#readTable(table);
  }

  get result(): ReadResult & { readonly known: KnownRows } {
    return { known: this.#known };
  }

  async *#readTable(table: Table): AsyncGenerator<RowBatch> {
    const { problems, nameRow, openLines } = this.#reading;
    const known = this.#known;
    const lines = await openLines(table, known);
    if (lines === null) {
      this.#reportNoTable(table);
      return;
    }
    const gathered: Gathered = { rows: [], links: new RecordList(), contents: [] };
    let rows = 0;
    const take = (isLast: boolean): RowBatch => {
      const { rows: sound, contents } = gathered;
      const links = gathered.links.take();
      gathered.rows = [];
      gathered.contents = [];
      const batch = { table: table.name, rows, isLast };
      if (problems.count > 0) return { ...batch, isSound: false, ...nothing };
      const records = takeRecords(table, sound, contents);
      return { ...batch, isSound: true, records, links, contents };
    };
    for await (const some of readTable({ table, lines, known, watch: this.#watches[table.name], problems, nameRow })) {
      for (const row of some) {
        // Once something is wrong nothing will be kept: reading goes on only to report the rest.
        if (problems.count === 0) this.#gather(table, row, gathered);
        if (isStoredRow(row.line)) continue;
        rows += 1;
        if (rows % rowsInBatch === 0) yield take(false);
      }
    }
    yield take(true);
  }

  #gather(table: Table, sound: SoundRow, { rows, links, contents }: Gathered): void {
    const { row, line } = sound;
    contents.push(canonicalText(table, row));
    if (isStoredRow(line)) return;
    rows.push(sound);
    for (const link of table.storage.links?.toRecords(row) ?? []) links.add(link);
  }

  /** A folder has told so already. */
  #reportNoTable({ name }: Table): void {
    const { problems, file } = this.#reading;
    if (problems.count > 0) return;
    const expected = 'every table, as it is to be the whole package';
    problems.add({ file, line: null, column: null, found: `no table ${name}`, expected });
  }
}

const nothing = { records: [], links: [], contents: [] } as const;
