import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a run's packages and databases lie: the folder named, which stays, or one that goes when the run ends, however it ends. */
export async function openFolder(keep: string | undefined): Promise<string> {
  if (keep !== undefined) {
    const path = resolve(keep);
    await mkdir(path, { recursive: true });
    return path;
  }
  const path = await mkdtemp(join(tmpdir(), 'pionir-bench-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}
