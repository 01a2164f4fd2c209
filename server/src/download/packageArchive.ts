import type { Readable } from 'node:stream';
import type { Em } from '../db/createOrm.ts';
import { tables } from '../ingest/index.ts';
import { toDataPackage } from '../ingest/descriptor/toDataPackage.ts';
import type { StoredHead } from '../ingest/descriptor/toDataPackage.ts';
import { printCitationFile } from './citationFile.ts';
import type { Edition } from './findEdition.ts';
import { printReadme } from './printReadme.ts';
import { printTable } from './printTable.ts';
import { readEditionRows } from './readEditionRows.ts';
import { textFile, zipFiles } from './zipFiles.ts';
import type { ArchivedFile } from './zipFiles.ts';

/** All data as an archive: a folder for each package, which `pionir import` takes as it is, the dictionary, the citation. */
export function packageArchive(em: Em, edition: Edition, address: string | null): Readable {
  const files = [
    textFile('README.md', printReadme(edition, address)),
    textFile('CITATION.cff', printCitationFile(edition, address)),
    ...edition.packages.flatMap((head) => packageFiles(em, edition, head)),
  ];
  return zipFiles(files, new Date(edition.publishedAt));
}

function packageFiles(em: Em, edition: Edition, head: StoredHead): ArchivedFile[] {
  return [
    textFile(`${head.name}/datapackage.json`, `${JSON.stringify(toDataPackage(head), null, 2)}\n`),
    ...tables.map((table) => ({
      path: `${head.name}/${table.name}.csv`,
      bytes: () => printTable(table, readEditionRows(em, table, edition, [head]), 'IMPORT'),
    })),
  ];
}
