import { tables, workbookSource } from '../../../src/ingest/index.ts';
import type { TableName } from '../../../src/ingest/index.ts';
import { ProblemList } from '../../../src/ingest/ProblemList.ts';
import { formatProblem } from '../../../src/ingest/problem.ts';
import { unsaid } from './unsaid.ts';

export interface ReadSheets {
  /** The records of each table, header first; null where nothing could be made of the file. */
  readonly records: Readonly<Partial<Record<TableName, readonly (readonly (string | undefined)[])[]>>> | null;
  readonly problems: readonly string[];
}

/** What the import would read from a workbook, and what it would say of it. */
export async function readMadeWorkbook(bytes: Buffer): Promise<ReadSheets> {
  const problems = new ProblemList();
  const opened = await workbookSource('east-java', { name: 'isian.xlsx', read: async () => bytes }).open(problems);
  const told = () => {
    const error = problems.toError();
    const untold = unsaid(error.problems);
    if (untold.length > 0) throw new Error(`Not said in Indonesian: ${untold.join('; ')}`);
    return error.problems.map(formatProblem);
  };
  if (opened === null) return { records: null, problems: told() };
  const records: Partial<Record<TableName, (readonly (string | undefined)[])[]>> = {};
  for (const { name } of tables) {
    const part = opened.parts.get(name);
    if (part === undefined) continue;
    const read: (readonly (string | undefined)[])[] = [];
    for await (const records of part.records()) read.push(...records.map(({ cells }) => cells));
    records[name] = read;
  }
  return { records, problems: told() };
}
