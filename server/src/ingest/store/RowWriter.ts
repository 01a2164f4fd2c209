import type { Em } from '../../db/createOrm.ts';
import type { StoredRecord, Table } from '../tables/index.ts';
import { insertRecords } from './insertRecords.ts';
import { upsertRecords } from './upsertRecords.ts';

const batchSize = 500;

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
  #batch: StoredRecord[] = [];

  constructor(em: Em, table: Table, from: Provenance) {
    this.#em = em;
    this.#table = table;
    this.#from = from;
  }

  async add(row: Readonly<Record<string, unknown>>, line: number): Promise<void> {
    const { toRecord, links, firstIn } = this.#table.storage;
    const { packageName, revision } = this.#from;
    const first = firstIn === undefined ? {} : { [firstIn]: revision };
    this.#batch.push({ ...toRecord(row), package: packageName, line, ...first });
    if (links) this.#links.push(...links.toRecords(row));
    if (this.#batch.length === batchSize) await this.#flush();
  }

  /** Writes what is left, then the links. */
  async finish(): Promise<void> {
    await this.#flush();
    const { links } = this.#table.storage;
    if (!links) return;
    await insertRecords(this.#em, links.table, this.#links);
  }

  async #flush(): Promise<void> {
    const { table, key, firstIn } = this.#table.storage;
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length > 0) await upsertRecords(this.#em, table, key, batch, firstIn);
  }
}
