import type { Em } from '../../db/createOrm.ts';
import { createRecordWriter } from '../../db/RecordWriter.ts';
import type { RecordWriter, WrittenTable } from '../../db/RecordWriter.ts';
import type { RecordBatch } from '../rows/RowBatch.ts';
import type { StoredRecord } from '../tables/index.ts';

/** Which columns batches have in common differs little: of more ways none is kept. */
const mostWriters = 50;

export type BatchedTable = Omit<WrittenTable, 'columns' | 'sameColumns' | 'countedColumn'> & {
  /** What every record holds beside that of its batch. */
  readonly always?: StoredRecord;
};

/** Writes batches into a table, those with the same columns in common by one statement that is kept. */
export class BatchWriter {
  readonly #em: Em;
  readonly #table: BatchedTable;
  readonly #writers = new Map<string, RecordWriter>();
  #last: RecordWriter | null = null;

  constructor(em: Em, table: BatchedTable) {
    this.#em = em;
    this.#table = table;
  }

  async write({ columns, same: inCommon, counted, records }: RecordBatch): Promise<void> {
    const { always, ...table } = this.#table;
    const same = { ...inCommon, ...always };
    const sameColumns = Object.keys(same);
    const placed = columns.map(({ name, place }) => `${name} ${place}`);
    const way = [...placed, counted?.name, ...sameColumns].join(',');
    const kept = this.#writers.get(way);
    const writer =
      kept ?? (await createRecordWriter(this.#em, { ...table, columns, sameColumns, countedColumn: counted?.name }));
    if (kept === undefined && this.#writers.size >= mostWriters) this.#writers.clear();
    this.#writers.set(way, writer);
    // One after the other, as the transaction takes them.
    if (this.#last !== writer) await this.#last?.finish();
    this.#last = writer;
    await writer.write(records, { same: Object.values(same), countedFrom: counted?.from });
  }

  async finish(): Promise<void> {
    await this.#last?.finish();
  }
}
