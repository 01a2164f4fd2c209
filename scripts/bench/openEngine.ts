import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { EngineName } from './engineNames.ts';
import { startServer } from './startServer.ts';

/** A database engine whose databases lie in one folder. */
export interface Engine {
  readonly name: EngineName;
  readonly urlOf: (database: string) => string;
  /** Null where a database is no file. */
  readonly fileOf: ((database: string) => string) | null;
  /** Makes an empty database; nothing of an earlier one is left. */
  readonly create: (database: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Opens the engine, which begins to run where it needs a server. */
export async function openEngine(name: EngineName, folder: string): Promise<Engine> {
  return name === 'sqlite' ? openSqlite(folder) : openPostgresql(folder);
}

function openSqlite(folder: string): Engine {
  const fileOf = (database: string) => join(folder, `${database}.sqlite3`);
  return {
    name: 'sqlite',
    urlOf: (database) => `sqlite:${fileOf(database)}`,
    fileOf,
    async create(database) {
      for (const suffix of ['', '-wal', '-shm']) await rm(fileOf(database) + suffix, { force: true });
    },
    stop: async () => undefined,
  };
}

async function openPostgresql(folder: string): Promise<Engine> {
  // The server may run as another user, who has to reach its folder.
  await chmod(folder, 0o755);
  const server = await startServer('postgresqlServer', join(folder, 'postgresql'));
  const urlOf = (database: string) => `${server.origin}/${database.replaceAll('-', '_')}`;
  return {
    name: 'postgresql',
    urlOf,
    fileOf: null,
    async create(database) {
      const client = new Client({ connectionString: urlOf('postgres') });
      await client.connect();
      const name = client.escapeIdentifier(new URL(urlOf(database)).pathname.slice(1));
      await client.query(`drop database if exists ${name} with (force)`);
      await client.query(`create database ${name}`);
      await client.end();
    },
    stop: server.stop,
  };
}
