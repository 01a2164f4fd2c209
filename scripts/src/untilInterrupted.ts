/** Ctrl-C: what was begun has been taken back. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Broken off: nothing was changed.');
  }
}

/** What a shell gives a program that Ctrl-C has ended. */
export const interruptedCode = 130;

/**
 * Does something that takes long; Ctrl-C, or the signal with which systems end a
 * program, breaks it off. Who presses it twice does not wait: the database takes
 * back by itself what is not done.
 */
export async function untilInterrupted<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(interruptedCode);
    controller.abort(new Interrupted());
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}
