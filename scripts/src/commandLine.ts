import type { ProgressOutput } from './ShownProgress.ts';

/** What a command may touch of the process. */
export interface CommandLine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A line for the reader, on standard output. */
  readonly say: (line: string) => void;
  /** Where it is shown how far something has come: not among what is said. */
  readonly progress: ProgressOutput;
}

/** A command that could not do what it was asked: told in plain words, exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
