import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { runServer } from './runServer.ts';
import { startFileServer } from './startFileServer.ts';

const program = join(import.meta.dirname, '../../scripts/dist/pionir.js');

/** Where the copy stands: the site may be anywhere but at the root of a host. */
const base = '/pionir/';

const stops: (() => Promise<void>)[] = [];

export async function teardown(): Promise<void> {
  for (const stop of stops.toReversed()) await stop();
}

/** The site as exported files, sent by a plain file server; and the real server on the same database beside it. */
export async function setup(project: TestProject): Promise<void> {
  // It is asked every question of the copy, at once.
  const server = await runServer({ REQUESTS_PER_MINUTE: '0' });
  stops.push(server.stop);
  const folder = join(server.folder, 'site');
  const words = ['export', folder, '--base', base, '--database', server.databaseUrl, '--api', server.origin];
  await promisify(execFile)(process.execPath, [program, ...words]).catch(async (error: unknown) => {
    await teardown();
    throw error;
  });
  const files = await startFileServer(folder, base);
  stops.push(files.stop);
  project.provide('origin', `${files.origin}${base.slice(0, -1)}`);
  project.provide('copy', { folder, servedAt: server.origin });
}
