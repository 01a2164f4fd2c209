import { quoteCell } from '../problem.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { SourcePart } from '../source/PackageSource.ts';
import { tableNames, tables } from '../tables/index.ts';
import type { TableName } from '../tables/index.ts';
import { openArchive } from './openArchive.ts';
import { otherSheets } from './otherSheets.ts';
import { readFormats } from './readFormats.ts';
import { readIndex } from './readIndex.ts';
import type { SheetEntry } from './readIndex.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readSheet } from './readSheet.ts';
import { SheetPart } from './SheetPart.ts';
import { WorkbookFault } from './WorkbookFault.ts';

const known: ReadonlySet<string> = new Set(Object.values(otherSheets));

/** The tables of a workbook. Reports what its sheets hold that no package can; throws a WorkbookFault where it cannot be read. */
export async function readWorkbook(
  bytes: Buffer,
  file: string,
  problems: ProblemList,
): Promise<ReadonlyMap<TableName, SourcePart>> {
  const archive = await openArchive(bytes);
  const { sheets, from1904, sharedStrings, styles } = await readIndex(archive);
  refuseTwice(sheets);
  const meanings = {
    strings: await readSharedStrings(archive, sharedStrings),
    formats: await readFormats(archive, styles),
    from1904,
  };
  const parts = new Map<TableName, SourcePart>();
  for (const { name, path, hidden } of sheets) {
    if (known.has(name)) continue;
    const table = tables.find((other) => other.name === name);
    if (table === undefined) {
      const expected = `only the sheets ${tableNames.join(', ')} and those of the template`;
      problems.add({ file, line: null, column: null, found: `the unknown sheet ${quoteCell(name)}`, expected });
      continue;
    }
    const sheet = await readSheet(archive, path, name);
    if (hidden && sheet.rows.length > 1) {
      problems.add({
        file: name,
        line: null,
        column: null,
        found: 'a hidden sheet with rows',
        expected: 'a sheet that can be seen: show or empty it',
      });
    }
    parts.set(table.name, new SheetPart(table, sheet, meanings, problems));
  }
  if (parts.size === 0) throw new WorkbookFault('no sheet with a table', `a sheet named ${tableNames.join(' or ')}`);
  return parts;
}

/** No spreadsheet writes a name or a part twice; each time would cost as much as the first. */
function refuseTwice(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name, path } of sheets) {
    for (const one of [`name ${name}`, `part ${path}`]) {
      if (seen.has(one)) throw new WorkbookFault(`the sheet ${quoteCell(name)} a second time`, 'each sheet once');
      seen.add(one);
    }
  }
}
