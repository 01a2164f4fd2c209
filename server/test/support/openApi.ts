import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { openDeskOrm } from '../../src/db/openDeskOrm.ts';
import { createApp } from '../../src/http/createApp.ts';
import type { AppOptions } from '../../src/http/createApp.ts';
import { importPackage } from '../../src/ingest/importPackage.ts';
import type { Engine } from './databases.ts';

/** The day on which the real data set was closed: "today" of every test. */
export const today = '2026-11-21';

export const eastJava = fileURLToPath(new URL('../../data/east-java', import.meta.url));

export interface Answer<Data> {
  readonly data: Data;
  readonly extensions?: { readonly cost: { readonly estimated: number; readonly limit: number } };
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface Api {
  readonly databaseUrl: string;
  readonly orm: Orm;
  /** Of the desk: on SQLite a connection of its own. */
  readonly deskOrm: Orm;
  readonly app: FastifyInstance;
  /** Sends a query to the real server. */
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  readonly close: () => Promise<void>;
}

/** Options of the app where a test has others, some of which need the database. */
export type ApiOptions = Partial<AppOptions> | ((opened: Pick<Api, 'databaseUrl' | 'deskOrm'>) => Partial<AppOptions>);

/** The real server on a real database filled with the real data package, with other options where a test names them. */
export async function openApi(engine: Engine, options: ApiOptions = {}): Promise<Api> {
  const database = await engine.createDatabase();
  const orm = await createOrm(database.url);
  await migrate(orm);
  const now = new Date(`${today}T05:00:00Z`);
  await importPackage(orm, eastJava, { now });
  const deskOrm = await openDeskOrm(orm, database.url);
  const app = await createApp({
    orm,
    deskOrm,
    webFolder: fileURLToPath(new URL('.', import.meta.url)),
    now: () => now,
    reportError(error) {
      throw error;
    },
    ...(typeof options === 'function' ? options({ databaseUrl: database.url, deskOrm }) : options),
  });
  return {
    databaseUrl: database.url,
    orm,
    deskOrm,
    app,
    async ask(query, variables = {}) {
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return response.json();
    },
    async close() {
      await app.close();
      await Promise.all([...new Set([orm, deskOrm])].map((opened) => opened.close()));
      await database.drop();
    },
  };
}
