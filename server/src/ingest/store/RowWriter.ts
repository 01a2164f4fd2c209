import type { Em } from '../../db/createOrm.ts';
import { IndexesAside } from '../../db/IndexesAside.ts';
import { createRecordWriter } from '../../db/RecordWriter.ts';
import type { RecordWriter, StoredValue } from '../../db/RecordWriter.ts';
import type { StoredRecord, Table } from '../tables/index.ts';
import { insertRecords } from './insertRecords.ts';

const batchSize = 500;
/** After so many rows indexes cost more than making them again. */
const manyRows = 10_000;

/** What each row remembers of its coming. */
export interface Provenance {
  readonly packageName: string;
  /** The revision to come. */
  readonly revision: number;
}

/** Writes the rows of one table in batches; the rows that link them when all of them are there. */
export class RowWriter {
  readonly #em: Em;
  readonly #table: Table;
  readonly #from: Provenance;
  readonly #links: StoredRecord[] = [];
  #columns: readonly string[] = [];
  #writer: RecordWriter | null = null;
  #batch: StoredValue[][] = [];
  #written = 0;
  #wasEmpty = false;
  #indexes: IndexesAside | null = null;

  constructor(em: Em, table: Table, from: Provenance) {
    this.#em = em;
    this.#table = table;
    this.#from = from;
  }

  async add(row: Readonly<Record<string, unknown>>, line: number): Promise<void> {
    const { toRecord, links, firstIn } = this.#table.storage;
    const record = toRecord(row);
    // The record of every row of a table has the same columns.
    this.#writer ??= await this.#open(Object.keys(record));
    const values = this.#columns.map((column) => record[column] as StoredValue);
    values.push(this.#from.packageName, line);
    if (firstIn !== undefined) values.push(this.#from.revision);
    this.#batch.push(values);
    if (links) this.#links.push(...links.toRecords(row));
    if (this.#batch.length === batchSize) await this.#flush();
  }

  /** Writes what is left, then the links. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#writer?.finish();
    await this.#indexes?.putBack();
    const { links } = this.#table.storage;
    if (!links) return;
    await insertRecords(this.#em, links.table, this.#links);
  }

  async #open(columns: readonly string[]): Promise<RecordWriter> {
    const { table, key, firstIn } = this.#table.storage;
    this.#columns = columns;
    this.#wasEmpty = (await this.#em.execute(`select 1 from "${table}" limit 1`)).length === 0;
    return createRecordWriter(this.#em, {
      table,
      columns: [...columns, 'package', 'line', ...(firstIn === undefined ? [] : [firstIn])],
      key,
      forGood: firstIn,
    });
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#writer?.write(batch);
    this.#written += batch.length;
    if (this.#wasEmpty && this.#written === manyRows) {
      this.#indexes = await IndexesAside.of(this.#em, this.#table.storage.table);
    }
  }
}
