import type { Em } from '../../db/createOrm.ts';
import { IndexesAside } from '../../db/IndexesAside.ts';
import type { RecordBatch } from '../rows/RowBatch.ts';
import { BatchWriter } from './BatchWriter.ts';
import type { Step } from './Step.ts';

/** In batches: what waits in one table is written in one go, while nothing else is. */
const mostWaiting = 50;

/**
 * Writes rows that link rows of another table, however many: they wait in
 * temporary tables, of this transaction alone, until what they name is there.
 */
export class LinkWriter {
  readonly #em: Em;
  readonly #table: string;
  readonly #waiting: string[] = [];
  #writer: BatchWriter | null = null;
  #batches = 0;

  constructor(em: Em, table: string) {
    this.#em = em;
    this.#table = table;
  }

  async write(batch: RecordBatch): Promise<void> {
    if (this.#batches % mostWaiting === 0) await this.#open();
    this.#batches += 1;
    await this.#writer?.write(batch);
  }

  /** What is left to do once all that is linked is there. */
  async finish(): Promise<readonly Step[]> {
    await this.#writer?.finish();
    const moves = this.#waiting.map((waiting) => () => this.#move(waiting));
    if (moves.length < 2) return moves;
    const indexes = await IndexesAside.of(this.#em, this.#table);
    return [...moves, ...indexes.toPutBack()];
  }

  async #open(): Promise<void> {
    await this.#writer?.finish();
    const waiting = `waiting_${this.#waiting.length}_${this.#table}`;
    await this.#em.execute(
      `create temporary table "${waiting}" as select * from "${this.#table}" where false`,
      [],
      'run',
    );
    this.#waiting.push(waiting);
    this.#writer = new BatchWriter(this.#em, { table: waiting });
  }

  async #move(waiting: string): Promise<void> {
    await this.#em.execute(`insert into "${this.#table}" select * from "${waiting}"`, [], 'run');
    await this.#em.execute(`drop table "${waiting}"`, [], 'run');
  }
}
