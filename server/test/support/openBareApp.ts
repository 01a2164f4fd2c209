import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { createApp } from '../../src/http/createApp.ts';
import type { AppOptions } from '../../src/http/createApp.ts';
import type { Engine } from './databases.ts';

export interface BareApp {
  readonly app: FastifyInstance;
  readonly orm: Orm;
  /** What the operator was told of. */
  readonly reported: unknown[];
  /** Takes the database away while the server runs. */
  readonly dropDatabase: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The server on an empty database, or on one without tables, with small stand-ins for the built pages. */
export async function openBareApp(
  engine: Engine,
  { tables, ...options }: Partial<AppOptions> & { readonly tables: boolean },
): Promise<BareApp> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-pages-'));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'playground', 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Pionir</title>');
  await writeFile(join(folder, 'playground.html'), '<!doctype html><title>Playground</title>');
  await writeFile(join(folder, 'playground', 'assets', 'editor-1a2b.js'), 'export {};');
  const database = await engine.createDatabase();
  const orm = await createOrm(database.url);
  if (tables) await migrate(orm);
  const reported: unknown[] = [];
  let dropped = false;
  const app = await createApp({
    orm,
    webFolder: folder,
    playgroundFolder: folder,
    now: () => new Date('2026-11-21T05:00:00Z'),
    reportError: (error) => reported.push(error),
    ...options,
  });
  return {
    app,
    orm,
    reported,
    async dropDatabase() {
      dropped = true;
      await database.drop();
    },
    async close() {
      await app.close();
      await orm.close();
      if (!dropped) await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
