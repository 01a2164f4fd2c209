import { join } from 'node:path';
import { descriptorFile, readDescriptor } from '../descriptor/readDescriptor.ts';
import type { TableName } from '../tables/index.ts';
import { csvPart } from './csvPart.ts';
import { nameLine } from './nameLine.ts';
import type { PackageSource, SourcePart } from './PackageSource.ts';

/** A package as a folder: `datapackage.json` and a CSV file for each table. */
export function folderSource(folder: string): PackageSource {
  return {
    async open(problems) {
      const descriptor = await readDescriptor(folder, problems);
      if (descriptor === null) return null;
      const { name, head, paths } = descriptor;
      const parts = new Map<TableName, SourcePart>(
        [...paths].map(([table, file]) => [table, csvPart(file, join(folder, file))]),
      );
      return { name, head, file: descriptorFile, parts, nameRow: nameLine };
    },
  };
}
