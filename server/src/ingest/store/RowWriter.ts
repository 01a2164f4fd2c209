import type { Em } from '../../db/createOrm.ts';
import { IndexesAside } from '../../db/IndexesAside.ts';
import type { RecordBatch, RowBatch } from '../rows/RowBatch.ts';
import type { Table } from '../tables/index.ts';
import { BatchWriter } from './BatchWriter.ts';
import { LinkWriter } from './LinkWriter.ts';
import type { Step } from './Step.ts';

/** After so many rows indexes cost more than making them again. */
const manyRows = 10_000;

/** What each row remembers of its coming. */
export interface Provenance {
  readonly packageName: string;
  /** The revision to come. */
  readonly revision: number;
}

/** Writes the rows of one table as they come; the rows that link them when all of them are there. */
export class RowWriter {
  readonly #em: Em;
  readonly #table: Table;
  readonly #from: Provenance;
  readonly #links: LinkWriter | null;
  #writer: BatchWriter | null = null;
  #wasEmpty = false;
  #indexes: IndexesAside | null = null;

  constructor(em: Em, table: Table, from: Provenance) {
    this.#em = em;
    this.#table = table;
    this.#from = from;
    this.#links = table.storage.links === undefined ? null : new LinkWriter(em, table.storage.links.table);
  }

  async write({ records, links, contents, rows, isSound, isLast }: RowBatch): Promise<void> {
    if (!isSound) return;
    for (const some of records) {
      const own = some.records;
      await this.#write({ ...some, records: typeof own === 'string' ? own : `[${contents.slice(...own).join(',')}]` });
    }
    for (const some of links) await this.#links?.write(some);
    if (!isLast && this.#wasEmpty && rows >= manyRows) {
      this.#indexes ??= await IndexesAside.of(this.#em, this.#table.storage.table);
    }
  }

  /** After the last row: what is left to do, which whoever writes other rows need not wait for. */
  async finish(): Promise<readonly Step[]> {
    await this.#writer?.finish();
    return [...((await this.#links?.finish()) ?? []), ...(this.#indexes?.toPutBack() ?? [])];
  }

  async #write(batch: RecordBatch): Promise<void> {
    this.#writer ??= await this.#open();
    await this.#writer.write(batch);
  }

  async #open(): Promise<BatchWriter> {
    const { table, key, firstIn } = this.#table.storage;
    this.#wasEmpty = (await this.#em.execute(`select 1 from "${table}" limit 1`)).length === 0;
    const { packageName, revision } = this.#from;
    const always = { package: packageName, ...(firstIn === undefined ? {} : { [firstIn]: revision }) };
    return new BatchWriter(this.#em, { table, always, key, forGood: firstIn });
  }
}
