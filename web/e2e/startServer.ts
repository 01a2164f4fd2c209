import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string;
  }
}

const server = join(import.meta.dirname, '../../server/dist/main.js');

let stop: (() => Promise<void>) | undefined;

/** Stops the server and drops its database. */
export async function teardown(): Promise<void> {
  await stop?.();
}

/** Starts the real server on an empty database of its own, which it fills by itself. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-browser-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: `sqlite:${join(folder, 'pionir.sqlite3')}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilHealthy(origin, child);
  } catch (error) {
    await teardown();
    throw new Error(`The server did not start. It said:\n${output}`, { cause: error });
  }
  project.provide('origin', origin);
}

async function untilHealthy(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 90_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}.`);
    const healthy = await fetch(`${origin}/healthz`).then(
      (response) => response.status === 200,
      () => false,
    );
    if (healthy) return;
    if (Date.now() > deadline) throw new Error('It was not healthy within 90 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await exit;
  clearTimeout(late);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : Number.NaN;
      probe.close(() => resolve(port));
    });
  });
}
