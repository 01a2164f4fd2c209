import { setImmediate } from 'node:timers/promises';

/** Throws what an import was broken off with. SQLite is waited for without pause, so a signal must first be let in. */
export async function assertGoingOn(signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return;
  await setImmediate();
  signal.throwIfAborted();
}
