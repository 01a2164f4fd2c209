import type { Em } from '../../db/createOrm.ts';
import { createRecordWriter } from '../../db/RecordWriter.ts';
import type { RecordWriter } from '../../db/RecordWriter.ts';
import type { RecordBatch } from '../rows/RowBatch.ts';

/**
 * Writes rows that link rows of another table, however many: they wait in a
 * temporary table, of this transaction alone, until what they name is there.
 */
export class LinkWriter {
  readonly #em: Em;
  readonly #table: string;
  readonly #waiting: string;
  #columns: readonly string[] = [];
  #writer: RecordWriter | null = null;

  constructor(em: Em, table: string) {
    this.#em = em;
    this.#table = table;
    this.#waiting = `waiting_${table}`;
  }

  async write({ columns, records }: RecordBatch): Promise<void> {
    this.#writer ??= await this.#open(columns);
    await this.#writer.write(records);
  }

  async finish(): Promise<void> {
    if (this.#writer === null) return;
    await this.#writer.finish();
    const columns = this.#columns.map((column) => `"${column}"`).join(', ');
    await this.#em.execute(
      `insert into "${this.#table}" (${columns}) select ${columns} from "${this.#waiting}"`,
      [],
      'run',
    );
    await this.#em.execute(`drop table "${this.#waiting}"`, [], 'run');
  }

  async #open(columns: readonly string[]): Promise<RecordWriter> {
    this.#columns = columns;
    await this.#em.execute(
      `create temporary table "${this.#waiting}" as select * from "${this.#table}" where false`,
      [],
      'run',
    );
    return createRecordWriter(this.#em, { table: this.#waiting, columns });
  }
}
