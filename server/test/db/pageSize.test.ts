import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOrm, migrate } from '../../src/db/createOrm.ts';

describe('the pages of an SQLite file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-pages-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('are of 16 KB where it is made', async () => {
    expect(await openedPageSize(join(folder, 'new.sqlite3'))).toBe(16_384);
  });

  it('stay what they were where it is there already', async () => {
    const file = join(folder, 'old.sqlite3');
    const old = new DatabaseSync(file);
    old.exec('pragma journal_mode = wal; create table "kept" ("id" integer)');
    old.close();
    expect(await openedPageSize(file)).toBe(4096);
  });
});

/** After everything has been written that a new database has. */
async function openedPageSize(file: string): Promise<unknown> {
  const orm = await createOrm(`sqlite:${file}`);
  try {
    await migrate(orm);
    const [row] = await orm.em.getConnection().execute<{ page_size: number }[]>('pragma page_size');
    return row?.page_size;
  } finally {
    await orm.close();
  }
}
