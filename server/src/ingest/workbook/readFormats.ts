import type { Archive } from './openArchive.ts';
import { parseXml } from './parseXml.ts';
import { builtInFormats, toCellFormat } from './cellFormat.ts';
import type { CellFormat } from './cellFormat.ts';
import { quoteCell } from '../problem.ts';
import { WorkbookFault } from './WorkbookFault.ts';
import { workbookLimits } from './workbookLimits.ts';

/** How each style shows a number, by the number of the style. Throws a WorkbookFault. */
export async function readFormats(archive: Archive, path: string | null): Promise<readonly CellFormat[]> {
  if (path === null || !archive.has(path)) return [];
  const codes = new Map(builtInFormats);
  const styles: number[] = [];
  let inCellStyles = false;
  await parseXml(path, await archive.open(path), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), checkCode(attributes['formatCode'] ?? '', path));
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) styles.push(Number(attributes['numFmtId'] ?? '0'));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  // Thousands of styles may name one format.
  const formats = new Map([...new Set(styles)].map((id) => [id, toCellFormat(codes.get(id) ?? 'General')]));
  return styles.map((id) => formats.get(id) as CellFormat);
}

function checkCode(code: string, path: string): string {
  if (code.length <= workbookLimits.formatCharacters) return code;
  throw new WorkbookFault(
    `a number format of ${code.length} characters (${path}: ${quoteCell(code)})`,
    `number formats of at most ${workbookLimits.formatCharacters} characters`,
  );
}
