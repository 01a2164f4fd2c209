import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './freePort.ts';
import type { StartedServer } from './startServer.ts';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export interface StartedPionir extends StartedServer {
  /** From starting the process until it is ready. */
  readonly milliseconds: number;
}

/** Starts Pionir as anybody does, but without its log and its limit of requests, and waits until it is ready. */
export async function startPionir(databaseUrl: string): Promise<StartedPionir> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      REQUESTS_PER_MINUTE: '0',
      LOG_LEVEL: 'silent',
    },
  });
  const ended = once(child, 'exit');
  const killIt = () => child.kill();
  process.once('exit', killIt);
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`Pionir ended with ${child.exitCode} before it was ready.`);
    await setTimeout(10);
  }
  return {
    origin,
    processId: child.pid as number,
    milliseconds: performance.now() - started,
    async stop() {
      process.off('exit', killIt);
      child.kill();
      await ended;
    },
  };
}

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
