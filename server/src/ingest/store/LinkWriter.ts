import type { Em } from '../../db/createOrm.ts';
import type { RecordBatch } from '../rows/RowBatch.ts';
import { BatchWriter } from './BatchWriter.ts';

/**
 * Writes rows that link rows of another table, however many: they wait in a
 * temporary table, of this transaction alone, until what they name is there.
 */
export class LinkWriter {
  readonly #em: Em;
  readonly #table: string;
  readonly #waiting: string;
  #writer: BatchWriter | null = null;

  constructor(em: Em, table: string) {
    this.#em = em;
    this.#table = table;
    this.#waiting = `waiting_${table}`;
  }

  async write(batch: RecordBatch): Promise<void> {
    this.#writer ??= await this.#open();
    await this.#writer.write(batch);
  }

  async finish(): Promise<void> {
    if (this.#writer === null) return;
    await this.#writer.finish();
    await this.#em.execute(`insert into "${this.#table}" select * from "${this.#waiting}"`, [], 'run');
    await this.#em.execute(`drop table "${this.#waiting}"`, [], 'run');
  }

  async #open(): Promise<BatchWriter> {
    await this.#em.execute(
      `create temporary table "${this.#waiting}" as select * from "${this.#table}" where false`,
      [],
      'run',
    );
    return new BatchWriter(this.#em, { table: this.#waiting });
  }
}
