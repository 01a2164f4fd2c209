import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';

export interface RunningServer {
  readonly origin: string;
  /** Of its own, and gone with it. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
}

const server = join(import.meta.dirname, '../../server/dist/main.js');

/** Starts the real server on an empty database of its own, which it fills by itself; with settings beside those of the environment. */
export async function runServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'pionir-browser-'));
  const databaseUrl = `sqlite:${join(folder, 'pionir.sqlite3')}`;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, ...settings, PORT: String(port), DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilHealthy(origin, child);
  } catch (error) {
    await stop();
    throw new Error(`The server did not start. It said:\n${output}`, { cause: error });
  }
  return { origin, folder, databaseUrl, stop };
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
