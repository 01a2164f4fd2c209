import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

// Loading is most of what a worker does: what was compiled for one is there for the next.
const environment = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'pionir-killed-compiled') };
const program = fileURLToPath(new URL('workWhenTold.mjs', import.meta.url));

/** What a worker is told to do, and with what. */
export interface Task {
  readonly work: 'import' | 'publish' | 'backup' | 'restore';
  readonly url: string;
  readonly [detail: string]: unknown;
}

/** A process with the server loaded, which does one task and is killed while it does, or after. */
export class Worker {
  readonly #child = spawn(process.execPath, [program], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
  readonly #ended = once(this.#child, 'exit');
  readonly #lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();

  /** Begins the task; gives how many milliseconds it took where it is let be until its end. */
  async begin(task: Task): Promise<{ readonly untilEnd: () => Promise<number> }> {
    await this.#expect('ready');
    this.#child.stdin.write(`${JSON.stringify(task)}\n`);
    await this.#expect('begins');
    const begun = performance.now();
    const untilEnd = async () => {
      await this.#expect('ends');
      return performance.now() - begun;
    };
    return { untilEnd };
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  async #expect(word: string): Promise<void> {
    const { value } = (await this.#lines.next()) as { value: unknown };
    if (value !== word) throw new Error(`The worker said ${String(value)} in place of ${word}.`);
  }
}
