import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';

export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** An empty database of its own: no tables yet. */
  readonly createDatabase: () => Promise<TestDatabase>;
}

/** Every engine that Pionir runs on; tests that touch a database run on each. */
export const engines: Engine[] = [
  { name: 'SQLite', createDatabase: createSqlite },
  { name: 'PostgreSQL', createDatabase: createPostgresql },
];

async function createSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'pionir.sqlite3')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createPostgresql(): Promise<TestDatabase> {
  const maintenance = inject('postgresqlUrl');
  const name = `pionir_${randomUUID().replaceAll('-', '')}`;
  await runOn(maintenance, `create database ${name}`);
  const url = new URL(maintenance);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(maintenance, `drop database ${name} with (force)`) };
}

async function runOn(url: string, statement: string): Promise<void> {
  const orm = await createOrm(url);
  await orm.em.getConnection().execute(statement);
  await orm.close();
}
