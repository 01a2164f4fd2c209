import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Em, Orm } from '../db/createOrm.ts';
import { readSnapshot } from '../db/readSnapshot.ts';
import { syncToDisk } from '../db/syncToDisk.ts';
import { backupLines, readBackupHead } from './backupLines.ts';
import type { BackupEnd, BackupHead } from './BackupHead.ts';

export interface BackupOptions {
  readonly now: Date;
  /** Breaks the backup off; nothing of it is left. */
  readonly signal?: AbortSignal;
}

/**
 * Writes all that the database holds into one file, while others go on reading
 * and writing it: everything is read from one snapshot. The file has its name
 * only once it is whole and on the disk; until then it is called `.part`.
 */
export async function writeBackup(orm: Orm, file: string, { now, signal }: BackupOptions): Promise<BackupHead> {
  const part = `${file}.${process.pid}.part`;
  try {
    const head = await readSnapshot(orm, async (em) => {
      const head = await readBackupHead(em, now);
      // For its owner alone: it holds what the desk keeps from the public as well.
      const target = createWriteStream(part, { flags: 'wx', mode: 0o600 });
      await pipeline(wholeFile(em, head), createGzip(), target, { ...(signal && { signal }) });
      return head;
    });
    await syncToDisk(part);
    signal?.throwIfAborted();
    await rename(part, file);
    await syncToDisk(dirname(file));
    return head;
  } catch (error) {
    await rm(part, { force: true });
    throw signal?.aborted ? signal.reason : error;
  }
}

async function* wholeFile(em: Em, head: BackupHead): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const noted = (text: string) => {
    hash.update(text);
    return text;
  };
  yield noted(`${JSON.stringify(head)}\n`);
  for await (const lines of backupLines(em)) yield noted(lines);
  const end: BackupEnd = { sha256: hash.digest('hex') };
  yield `${JSON.stringify(end)}\n`;
}
