import type { PlacedColumn } from '../../db/RecordWriter.ts';
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

  /** What has been gathered, which is then gone from here; none for nothing. */
  take(): RecordBatch[] {
    const records = this.#records;
    const [first] = records;
    if (first === undefined) return [];
    this.#records = [];
    const same: StoredRecord = {};
    const columns: PlacedColumn[] = [];
    const places: number[] = [];
    for (const [place, column] of this.#columns.entries()) {
      const value = first[place] as Values[number];
      if (records.every((values) => values[place] === value)) same[column] = value;
      else {
        columns.push({ name: column, place: places.length });
        places.push(place);
      }
    }
    return [
      { columns, same, counted: null, records: JSON.stringify(records.map((values) => valuesAt(values, places))) },
    ];
  }
}

function valuesAt(values: Values, places: readonly number[]): Values {
  const some: Values = [];
  for (const place of places) some.push(values[place] as Values[number]);
  return some;
}
