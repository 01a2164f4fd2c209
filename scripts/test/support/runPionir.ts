import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/pionir.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built program with an SQLite file as its database; what it says among errors can be answered with a signal. */
export async function runPionir(
  database: string,
  words: readonly string[],
  answer?: { readonly to: string; readonly signal: NodeJS.Signals },
): Promise<Run> {
  const environment = { ...process.env, DATABASE_URL: `sqlite:${database}` };
  const child = spawn(process.execPath, [program, ...words], { env: environment });
  let output = '';
  let errors = '';
  let isAnswered = false;
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
    if (isAnswered || answer === undefined || !errors.includes(answer.to)) return;
    isAnswered = true;
    child.kill(answer.signal);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, errors };
}
