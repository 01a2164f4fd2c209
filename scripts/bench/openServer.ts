import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createOrm, eastJavaPackage, prepareDatabase, webFolder } from '@pionir/server';
import type { Orm } from '@pionir/server';

export interface BenchServer {
  readonly origin: string;
  readonly databaseUrl: string;
  /** Answers GET /plain with these bytes as JSON, and does nothing else. */
  readonly servePlain: (body: string) => void;
  readonly close: () => Promise<void>;
}

/** The real server on the real data, on a free port, with a plain JSON endpoint beside it to compare with. */
export async function openServer(addMore: (orm: Orm) => Promise<void> = async () => {}): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-bench-'));
  const databaseUrl = `sqlite:${join(folder, 'pionir.sqlite3')}`;
  const orm = await createOrm(databaseUrl);
  const now = new Date();
  await prepareDatabase(orm, { packageFolder: eastJavaPackage, now });
  await addMore(orm);
  const app = await createApp({
    orm,
    webFolder,
    now: () => now,
    reportError(error) {
      throw error;
    },
  });
  let plain = '';
  app.get('/plain', (_request, reply) => reply.type('application/json').send(plain));
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    origin,
    databaseUrl,
    servePlain(body) {
      plain = body;
    },
    async close() {
      await app.close();
      await orm.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
