import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Tells what a folder is a copy of; a folder without it is none. */
const label = 'copy.json';

/** A folder that a copy is written to: beside its place until it is whole, so that nothing half written ever stands there. */
export class CopyFolder {
  private count = 0;

  private constructor(
    private readonly place: string,
    private readonly part: string,
  ) {}

  /** Throws where something stands that is no copy, which is left as it is. */
  static async begin(folder: string): Promise<CopyFolder> {
    const place = resolve(folder);
    await refuseOthers(place);
    await mkdir(dirname(place), { recursive: true });
    // With the rights of any new folder, as a file server reads it: those of a temporary one are its owner's alone.
    const part = join(dirname(place), `.${basename(place)}-part-${randomUUID()}`);
    await mkdir(part);
    return new CopyFolder(place, part);
  }

  get files(): number {
    return this.count;
  }

  /** Where the files stand until they are whole. */
  get root(): string {
    return this.part;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.part, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    this.count += 1;
  }

  /** Puts the whole copy in its place, and an earlier one away. */
  async finish(about: object): Promise<void> {
    await this.write(label, `${JSON.stringify(about, null, 2)}\n`);
    const former = `${this.part}-former`;
    await rename(this.place, former).catch(unlessAbsent);
    await rename(this.part, this.place);
    await rm(former, { recursive: true, force: true });
  }

  /** Leaves no trace of a copy that could not be made. */
  async abandon(): Promise<void> {
    await rm(this.part, { recursive: true, force: true });
  }
}

async function refuseOthers(place: string): Promise<void> {
  const found = await readdir(place).catch(unlessAbsent);
  if (found === undefined || found.length === 0 || found.includes(label)) return;
  throw new Error(`${place}: found a folder with other files, expected an empty one, none, or an earlier export.`);
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}

/** What a folder says it is a copy of. */
export async function readCopyLabel(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, label), 'utf8'));
}
