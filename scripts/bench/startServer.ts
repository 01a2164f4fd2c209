import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface StartedServer {
  /** Where it listens. */
  readonly origin: string;
  readonly processId: number;
  readonly stop: () => Promise<void>;
}

/** Starts one of the servers of `servers/` as a process of its own, and waits until it listens. */
export async function startServer(name: string, ...parameters: readonly string[]): Promise<StartedServer> {
  const child = fork(new URL(`servers/${name}.ts`, import.meta.url), [...parameters], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  return {
    origin,
    processId: child.pid as number,
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
