import { refusal } from '../graphql/errors/refusal.ts';
import { workbookSource } from '../ingest/index.ts';
import type { PackageSource } from '../ingest/index.ts';
import { ProblemList } from '../ingest/ProblemList.ts';
import type { DraftedRow } from './Draft.ts';
import { refuseImport } from './refuseImport.ts';

/** A workbook that someone has sent. */
export interface SentWorkbook {
  /** As its owner knows it. */
  readonly fileName: string;
  /** Its bytes in Base64. */
  readonly content: string;
}

/** The rows of a workbook, each with the sheet and row it stands in. Throws BAD_USER_INPUT, and DATA_REFUSED with all that cannot be read. */
export async function readWorkbookRows(
  packageName: string,
  { fileName, content }: SentWorkbook,
): Promise<DraftedRow[]> {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== content.replace(/=+$/, ''))
    throw refusal('BAD_USER_INPUT', 'content: found what is no Base64, expected the bytes of a workbook in Base64.', {
      argument: 'content',
    });
  return readRows(workbookSource(packageName, { name: fileName, read: async () => bytes })).catch(refuseImport);
}

async function readRows(source: PackageSource): Promise<DraftedRow[]> {
  const problems = new ProblemList();
  const opened = await source.open(problems);
  if (opened === null || problems.count > 0) throw problems.toError();
  const rows: DraftedRow[] = [];
  for (const [table, part] of opened.parts) {
    let header: readonly (string | undefined)[] | null = null;
    for await (const { line, cells } of part.records()) {
      if (header === null) {
        header = cells;
        continue;
      }
      const named = header.flatMap((column, index) => {
        const text = cells[index];
        return column === undefined || text === undefined ? [] : [[column, text] as const];
      });
      rows.push({ table, cells: Object.fromEntries(named), origin: { sheet: part.file, row: line } });
    }
  }
  return rows;
}
