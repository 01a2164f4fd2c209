import { openXlsx, saveXlsx } from 'hucre';
import { tables } from '../../../src/ingest/index.ts';
import type { TableName } from '../../../src/ingest/index.ts';

export type RowsToFill = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>>;

/** Fills rows into a template as a person does: numbers are typed as numbers, everything else as text. */
export async function fillTemplate(template: Uint8Array, rows: RowsToFill): Promise<Buffer> {
  const workbook = await openXlsx(template, { readStyles: true });
  for (const table of tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.name);
    if (sheet === undefined) throw new Error(`The template has no sheet ${table.name}.`);
    const header = sheet.rows[0] as string[];
    for (const [index, row] of (rows[table.name] ?? []).entries()) {
      sheet.rows[index + 1] = header.map((column) => typed(row[column] ?? '', table.columns[column]?.cell.schema.type));
    }
  }
  return Buffer.from(await saveXlsx(workbook));
}

function typed(text: string, type: string | undefined): string | number | null {
  if (text === '') return null;
  return type === 'number' || type === 'integer' ? Number(text) : text;
}
