import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { assertFileSize } from './openArchive.ts';
import type { WorkbookFile } from './workbookSource.ts';
import { WorkbookFault } from './WorkbookFault.ts';

/** A workbook on this machine; its size is looked at before it is read. */
export function readWorkbookFile(path: string): WorkbookFile {
  return {
    name: basename(path),
    async read() {
      try {
        assertFileSize((await stat(path)).size);
        return await readFile(path);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (error instanceof WorkbookFault || code === undefined) throw error;
        const found = code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`;
        throw new WorkbookFault(found, 'a workbook saved as .xlsx');
      }
    },
  };
}
