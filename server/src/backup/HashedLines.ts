import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupFault } from './BackupFault.ts';

/** The lines of a compressed file one by one, with a hash of those that came before the last. */
export class HashedLines {
  readonly #hash = createHash('sha256');
  readonly #lines: AsyncGenerator<string>;
  #last: string | null = null;

  constructor(file: string) {
    this.#lines = readLines(file);
  }

  /** Null after the last one. */
  async next(): Promise<string | null> {
    if (this.#last !== null) this.#hash.update(`${this.#last}\n`);
    const { value, done } = await this.#lines.next();
    this.#last = done ? null : (value as string);
    return this.#last;
  }

  /** SHA-256 of every line before the one given last. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.#lines.return(undefined);
  }
}

async function* readLines(file: string): AsyncGenerator<string> {
  const bytes = pipeline(createReadStream(file), createGunzip(), () => undefined);
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
      rest = lines.pop() as string;
      yield* lines;
    }
  } catch (error) {
    throw faultOf(error as NodeJS.ErrnoException, file);
  }
  if (rest !== '') throw cutFault();
}

/** What a backup looks like whose writing was broken off. */
export function cutFault(): BackupFault {
  return new BackupFault('a file that ends too early', 'a whole backup: it may have been cut');
}

function faultOf(error: NodeJS.ErrnoException, file: string): Error {
  if (error.code === 'ENOENT') return new BackupFault(`no file ${file}`, 'a backup');
  if (error.code === 'Z_BUF_ERROR') return cutFault();
  if (error.code?.startsWith('Z_'))
    return new BackupFault(`a file that cannot be unpacked (${error.message})`, 'a backup');
  return error;
}
