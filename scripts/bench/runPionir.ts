import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const commandLine = fileURLToPath(new URL('../dist/pionir.js', import.meta.url));
const tellMostMemory = new URL('tellMostMemory.ts', import.meta.url).href;

const kilobyte = 1024;

export interface FinishedRun {
  readonly seconds: number;
  /** The most memory that it held. */
  readonly megabytes: number;
}

/** Runs the command line as a process of its own, and waits for its end; throws with what it said when it fails. */
export async function runPionir(...words: readonly string[]): Promise<FinishedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', tellMostMemory, commandLine, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (some: string) => (said = (said + some).slice(-2000)));
  const kilobytes = text(child.stdio[3] as Readable);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`pionir ${words.join(' ')} ended with ${code}: ${said}`);
  return { seconds, megabytes: (Number(await kilobytes) * kilobyte) / 1_000_000 };
}
