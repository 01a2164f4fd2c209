import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { residentMegabytes } from './residentMegabytes.ts';

const commandLine = fileURLToPath(new URL('../dist/pionir.js', import.meta.url));

/** How often its memory is looked at, in milliseconds. */
const interval = 100;

export interface FinishedRun {
  readonly seconds: number;
  /** The most memory that it was seen to hold. */
  readonly megabytes: number;
}

/** Runs the command line as a process of its own, and waits for its end; throws with what it said when it fails. */
export async function runPionir(...words: readonly string[]): Promise<FinishedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [commandLine, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  let megabytes = 0;
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  const watching = setInterval(async () => {
    megabytes = Math.max(megabytes, (await residentMegabytes(child.pid as number)) ?? megabytes);
  }, interval);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  clearInterval(watching);
  if (code !== 0) throw new Error(`pionir ${words.join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}
