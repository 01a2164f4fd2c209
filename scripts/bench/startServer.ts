import { fork } from 'node:child_process';

export interface StartedServer {
  readonly origin: string;
  readonly stop: () => void;
}

/** Starts one of the servers of `servers/` as a process of its own, and waits until it listens. */
export async function startServer(name: string, ...parameters: readonly string[]): Promise<StartedServer> {
  const child = fork(new URL(`servers/${name}.ts`, import.meta.url), [...parameters]);
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  return { origin, stop: () => child.kill() };
}
