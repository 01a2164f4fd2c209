import { copyFile } from 'node:fs/promises';
import { createOrm } from '../../../src/db/createOrm.ts';
import type { Engine, TestDatabase } from '../../support/databases.ts';

const pathOf = (url: string) => url.slice('sqlite:'.length);
const nameOf = (url: string) => new URL(url).pathname.slice(1);

/** A database of its own with all that another holds, which nobody has open. */
export async function copyDatabase(engine: Engine, original: string): Promise<TestDatabase> {
  const copy = await engine.createDatabase();
  if (engine.name === 'SQLite') {
    await copyFile(pathOf(original), pathOf(copy.url));
    return copy;
  }
  await onServer(original, [
    `drop database ${nameOf(copy.url)}`,
    `create database ${nameOf(copy.url)} template ${nameOf(original)}`,
  ]);
  return copy;
}

/** Waits until the server has noticed that nobody is there any more: what was sent before may still be done. */
export async function waitUntilLeft(engine: Engine, url: string): Promise<void> {
  if (engine.name === 'SQLite') return;
  await onServer(url, [
    `do $$ begin
       for attempt in 1..1000 loop
         perform pg_stat_clear_snapshot();
         exit when not exists (select from pg_stat_activity where datname = '${nameOf(url)}');
         perform pg_sleep(0.01);
       end loop;
     end $$`,
  ]);
}

async function onServer(url: string, statements: readonly string[]): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const orm = await createOrm(maintenance.href);
  try {
    for (const statement of statements) await orm.em.getConnection().execute(statement);
  } finally {
    await orm.close();
  }
}
