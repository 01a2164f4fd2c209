import { readCsv } from '../reading/readCsv.ts';
import type { SourcePart } from './PackageSource.ts';

/** The rows of a table in a CSV file. */
export function csvPart(file: string, path: string): SourcePart {
  return { file, path, records: () => readCsv(path) };
}
