import type { StoredRecord } from '../tables/index.ts';
import type { RecordBatch } from './RowBatch.ts';

type Values = StoredRecord[string][];

/** Gathers records that all have the same columns. */
export class RecordList {
  #columns: readonly string[] = [];
  #records: Values[] = [];

  add(record: StoredRecord): void {
    if (this.#columns.length === 0) this.#columns = Object.keys(record);
    this.#records.push(Object.values(record));
  }

  /** What has been gathered, which is then gone from here; null for nothing. */
  take(): RecordBatch | null {
    const records = this.#records;
    const [first] = records;
    if (first === undefined) return null;
    this.#records = [];
    const isSame = first.map((value, place) => records.every((values) => values[place] === value));
    const differing = [...isSame.keys()].filter((place) => !isSame[place]);
    return {
      columns: differing.map((place) => this.#columns[place] as string),
      same: Object.fromEntries(
        [...isSame.keys()]
          .filter((place) => isSame[place])
          .map((place) => [this.#columns[place] as string, first[place] as Values[number]]),
      ),
      records: JSON.stringify(records.map((values) => differing.map((place) => values[place]))),
    };
  }
}
