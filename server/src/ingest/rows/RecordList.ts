import type { StoredRecord } from '../tables/index.ts';
import type { RecordBatch } from './RowBatch.ts';

/** Gathers records that all have the same columns. */
export class RecordList {
  #columns: readonly string[] = [];
  #records: StoredRecord[string][][] = [];

  get length(): number {
    return this.#records.length;
  }

  add(record: StoredRecord): void {
    if (this.#columns.length === 0) this.#columns = Object.keys(record);
    this.#records.push(Object.values(record));
  }

  /** What has been gathered, which is then gone from here; null for nothing. */
  take(): RecordBatch | null {
    if (this.#records.length === 0) return null;
    const batch = { columns: this.#columns, records: JSON.stringify(this.#records) };
    this.#records = [];
    return batch;
  }
}
