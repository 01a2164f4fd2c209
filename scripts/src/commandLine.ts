/** What a command may touch of the process. */
export interface CommandLine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A line for the reader, on standard output. */
  readonly say: (line: string) => void;
}

/** A command that could not do what it was asked: told in plain words, exit code 1. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
