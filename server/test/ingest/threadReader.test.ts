import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { ProblemList } from '../../src/ingest/ProblemList.ts';
import { SourceLines } from '../../src/ingest/reading/SourceLines.ts';
import { PackageReader } from '../../src/ingest/rows/PackageReader.ts';
import type { RowReader } from '../../src/ingest/rows/RowReader.ts';
import { ThreadReader } from '../../src/ingest/rows/ThreadReader.ts';
import { csvPart } from '../../src/ingest/source/csvPart.ts';
import { nameLine } from '../../src/ingest/source/nameLine.ts';
import { nothingStored } from '../../src/ingest/store/StoredRows.ts';
import { tableNames } from '../../src/ingest/tables/index.ts';
import { copyPackage } from './support/copyPackage.ts';

describe('a thread that reads', () => {
  it('gives what is read without one', async () => {
    expect(await readInThread(eastJavaPackage)).toEqual(await readHere(eastJavaPackage));
  });

  it('knows which rows there are', async () => {
    const { known } = await readInThread(eastJavaPackage);
    expect(known).toEqual({ there: false, missing: true });
  });

  it('tells the same problems, the earlier row with the same key among them', async () => {
    const copy = await copyPackage();
    await copy.editText('figures.csv', (text) => `${text}${text.split('\n')[1]}\n`);
    await copy.editText('cohorts.csv', (text) => text.replace('ENROLLED', 'ENROLED'));
    const found = await readInThread(copy.folder);
    expect(found).toEqual(await readHere(copy.folder));
    expect(found.problems.problems.map(({ expected }) => expected)).toContainEqual(
      expect.stringContaining('an identifier used once; line 2 has it too'),
    );
  });

  it('ends with whoever listens to it no longer', async () => {
    const problems = new ProblemList();
    const reader = new ThreadReader(readingOf(eastJavaPackage, problems));
    for await (const { table } of reader) {
      expect(table).toBe('regencies');
      break;
    }
    expect(() => reader.result).toThrow('The last row has not been read.');
  });
});

/** As where something was published before. */
function readingOf(folder: string, problems: ProblemList) {
  const files = new Map(
    tableNames.map((name) => [name, { file: `${name}.csv`, path: join(folder, `${name}.csv`) }] as const),
  );
  return { file: 'datapackage.json', files, stored: nothingStored(), isFirst: false, problems };
}

function readInThread(folder: string) {
  const problems = new ProblemList();
  return readAll(new ThreadReader(readingOf(folder, problems)), problems);
}

function readHere(folder: string) {
  const problems = new ProblemList();
  const { files, isFirst: _, ...reading } = readingOf(folder, problems);
  const reader = new PackageReader({
    ...reading,
    nameRow: nameLine,
    async openLines(table, known) {
      const { file, path } = files.get(table.name) as { file: string; path: string };
      return new SourceLines(csvPart(file, path), table, known, problems);
    },
  });
  return readAll(reader, problems);
}

async function readAll(reader: RowReader, problems: ProblemList) {
  const batches = [];
  for await (const batch of reader) batches.push(batch);
  const { known } = reader.result;
  const lacks = { there: known.lacks('regencies', '3504'), missing: known.lacks('regencies', '9999') };
  return { batches, problems: problems.counted, known: lacks };
}
