import type { Archive } from './openArchive.ts';
import { parseXml } from './parseXml.ts';
import { builtInFormats, toCellFormat } from './cellFormat.ts';
import type { CellFormat } from './cellFormat.ts';

/** How each style shows a number, by the number of the style. */
export async function readFormats(archive: Archive, path: string | null): Promise<readonly CellFormat[]> {
  if (path === null || !archive.has(path)) return [];
  const codes = new Map(builtInFormats);
  const styles: number[] = [];
  let inCellStyles = false;
  await parseXml(path, await archive.open(path), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) styles.push(Number(attributes['numFmtId'] ?? '0'));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles.map((id) => toCellFormat(codes.get(id) ?? 'General'));
}
