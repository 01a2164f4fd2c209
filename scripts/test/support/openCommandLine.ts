import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const program = fileURLToPath(new URL('../../dist/pionir.js', import.meta.url));

export const eastJava = fileURLToPath(new URL('../../../server/data/east-java', import.meta.url));

/** The built program with a database and a folder of its own, for the tests of one describe block. */
export function openCommandLine() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-command-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = (words: readonly string[]) =>
    spawn(process.execPath, [program, ...words], {
      env: { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'test.sqlite3')}` },
    });

  return {
    /** A file or folder of this block. */
    path: (name: string) => join(folder, name),
    start,
    async pionir(...words: string[]) {
      const child = start(words);
      let output = '';
      let errors = '';
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      return { code, output, errors };
    },
    /** A copy of the real package whose figures are edited. */
    async copyWith(name: string, edit: (figures: string) => string): Promise<string> {
      const copy = join(folder, name);
      await cp(eastJava, copy, { recursive: true });
      await writeFile(join(copy, 'figures.csv'), edit(await readFile(join(copy, 'figures.csv'), 'utf8')));
      return copy;
    },
  };
}
