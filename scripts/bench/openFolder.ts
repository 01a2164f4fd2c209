import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface OpenFolder {
  readonly path: string;
  readonly close: () => Promise<void>;
}

/** Where a run's packages and databases lie: the folder named, which stays, or one that goes. */
export async function openFolder(keep: string | undefined): Promise<OpenFolder> {
  if (keep !== undefined) {
    const path = resolve(keep);
    await mkdir(path, { recursive: true });
    return { path, close: async () => undefined };
  }
  const path = await mkdtemp(join(tmpdir(), 'pionir-bench-'));
  return { path, close: () => rm(path, { recursive: true, force: true }) };
}
