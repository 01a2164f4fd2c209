import type { OpenedSource, PackageSource } from '../source/PackageSource.ts';
import type { ProblemList } from '../ProblemList.ts';
import { readWorkbook } from './readWorkbook.ts';
import { WorkbookFault } from './WorkbookFault.ts';

export interface WorkbookFile {
  /** As its owner knows it. */
  readonly name: string;
  /** Its bytes; throws a WorkbookFault where it is larger than is read. */
  readonly read: () => Promise<Buffer>;
}

/** A workbook (XLSX) with a sheet for each table that it brings rows of, for a package. */
export function workbookSource(packageName: string, file: WorkbookFile): PackageSource {
  return {
    open: (problems) => openOr(file, packageName, problems),
  };
}

async function openOr(file: WorkbookFile, name: string, problems: ProblemList): Promise<OpenedSource | null> {
  try {
    const parts = await readWorkbook(await file.read(), file.name, problems);
    return { name, head: null, file: file.name, parts, nameRow: (row) => `row ${row}` };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    problems.add({ file: file.name, line: null, column: null, found: error.found, expected: error.expected });
    return null;
  }
}
