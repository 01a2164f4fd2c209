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

/**
 * Frees what only one row may hold, so that rows of the package can trade it
 * with each other: the database looks at it row by row, not at the end. Every
 * row is written anew, or the import is taken back.
 */
export async function freeUniqueCells(em: Em, table: Table, packageName: string): Promise<void> {
  const { table: stored, key } = table.storage;
  for (const [column, { unique }] of Object.entries(table.columns)) {
    if (!unique) continue;
    // No cell begins with "~", so that it meets nothing of another package.
    await em.execute(
      `update "${stored}" set "${column}" = '~' || "${key[0]}" where "package" = ?`,
      [packageName],
      'run',
    );
  }
}

/** Removes the links of the package's rows, which are written anew. */
export async function removeLinks(em: Em, table: Table, packageName: string): Promise<void> {
  const { links, table: owners } = table.storage;
  if (!links) return;
  await em.execute(
    `delete from "${links.table}" where "${links.owner}" in (select "id" from "${owners}" where "package" = ?)`,
    [packageName],
    'run',
  );
}
