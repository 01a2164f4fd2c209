import { BackupFault } from './BackupFault.ts';
import { backupFormat, backupVersion } from './BackupHead.ts';
import type { BackupHead } from './BackupHead.ts';

/** The first line of a file as the head of a backup that this Pionir can read. */
export function readHeadLine(line: string | null): BackupHead {
  const head = parse(line ?? '');
  if (head?.format !== backupFormat) throw new BackupFault('a file of another kind', 'a backup made by pionir backup');
  if (head.version !== backupVersion) {
    throw new BackupFault(`a backup of version ${head.version}`, `version ${backupVersion}, which this Pionir reads`);
  }
  return head;
}

function parse(line: string): BackupHead | null {
  try {
    return JSON.parse(line) as BackupHead | null;
  } catch {
    return null;
  }
}
