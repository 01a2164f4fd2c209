import { writeFile } from 'node:fs/promises';
import { printReport } from './printReport.ts';
import type { Report } from './Report.ts';

/** Writes the report as a page or as JSON, as the file's name ends. */
export async function writeReport(report: Report, file: string): Promise<void> {
  await writeFile(file, file.endsWith('.md') ? printReport(report) : `${JSON.stringify(report, null, 2)}\n`);
}
