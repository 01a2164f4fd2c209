import { join } from 'node:path';
import type { Em, Orm } from '../db/createOrm.ts';
import { canonicalValues } from './canonicalValues.ts';
import { KnownRows } from './checks/KnownRows.ts';
import { watchesOf } from './checks/watchesOf.ts';
import { ContentHash } from './ContentHash.ts';
import { descriptorFile, readDescriptor } from './descriptor/readDescriptor.ts';
import type { Descriptor } from './descriptor/readDescriptor.ts';
import { ProblemList } from './ProblemList.ts';
import { readTable } from './readTable.ts';
import { beginRecord, finishRecord } from './record/RevisionRecord.ts';
import type { RevisionRecord } from './record/RevisionRecord.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import { findStoredRows, nothingStored } from './store/findStoredRows.ts';
import { freeUniqueCells, removeLinks, RowWriter } from './store/RowWriter.ts';
import { storeHead } from './store/storeHead.ts';
import { takeWriteLock } from './store/takeWriteLock.ts';
import { tables } from './tables/index.ts';
import type { Table, TableName } from './tables/index.ts';

export interface ImportOptions {
  /** The time of publication. */
  readonly now: Date;
  /** Why the data changes; told with the revision. */
  readonly note?: string;
  /** Called now and then with how far reading has come. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly table: TableName;
  /** Rows of the table read so far. */
  readonly rows: number;
}

export interface ImportResult {
  /** False when the newest revision of the package has the same content: no row was written. */
  readonly changed: boolean;
  readonly package: string;
  /** The revision that holds the content. */
  readonly revision: number;
  readonly rows: Readonly<Record<TableName, number>>;
}

/**
 * Publishes a data package as a new revision: reads it in one pass, checks
 * everything, and writes all or nothing in one transaction. Throws
 * PackageProblems with every problem where there is one. A package with the
 * content of its newest revision changes nothing but what it says of itself.
 */
export async function importPackage(orm: Orm, folder: string, options: ImportOptions): Promise<ImportResult> {
  const problems = new ProblemList();
  const descriptor = await readDescriptor(folder, problems);
  if (descriptor === null) throw problems.toError();
  try {
    return await orm.em.fork().transactional((em) => publish(em as Em, folder, descriptor, problems, options));
  } catch (error) {
    if (!(error instanceof Unchanged)) throw error;
    await storeHead(orm.em.fork() as Em, error.result.package, descriptor.head);
    return error.result;
  }
}

/** Takes the transaction back: what was written equals what was there. */
class Unchanged extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('Nothing has changed.');
    this.result = result;
  }
}

async function publish(
  em: Em,
  folder: string,
  descriptor: Descriptor,
  problems: ProblemList,
  options: ImportOptions,
): Promise<ImportResult> {
  await takeWriteLock(em);
  const { name, paths } = descriptor;
  const stored = name === null ? nothingStored() : await findStoredRows(em, name);
  const known = new KnownRows(stored);
  const watches = watchesOf(known, stored);
  const content = new ContentHash();
  const rows: Partial<Record<TableName, number>> = {};
  const record = await beginRecord(em, name ?? '', options.now);
  for (const table of tables) {
    await removeLinks(em, table, name ?? '');
    await freeUniqueCells(em, table, name ?? '');
  }
  for (const table of tables) {
    const file = paths.get(table.name);
    if (file === undefined) continue;
    const reading = { table, file, path: join(folder, file), known, watch: watches[table.name], problems };
    const writer = new RowWriter(em, table, { packageName: name ?? '', revision: record.number });
    let count = 0;
    for await (const { row, line } of readTable(reading)) {
      count += 1;
      if (count % progressStep === 0) options.onProgress?.({ table: table.name, rows: count });
      // Once something is wrong nothing will be kept: reading goes on only to report the rest.
      if (problems.count > 0) continue;
      content.add(table.name, canonicalValues(table, row));
      await writer.add(row, line);
    }
    if (problems.count === 0) await writer.finish();
    options.onProgress?.({ table: table.name, rows: count });
    rows[table.name] = count;
    reportMissing(table, file, known, problems);
  }
  if (problems.count > 0 || name === null) throw problems.toError([descriptorFile, ...paths.values()]);
  const read = { name, contentHash: content.digest(), rows: rows as ImportResult['rows'] };
  await storeHead(em, name, descriptor.head);
  return finish(em, read, record, options);
}

const progressStep = 500;

interface ReadPackage {
  readonly name: string;
  readonly contentHash: string;
  readonly rows: ImportResult['rows'];
}

async function finish(
  em: Em,
  { name, contentHash, rows }: ReadPackage,
  record: RevisionRecord,
  options: ImportOptions,
): Promise<ImportResult> {
  const previous = await findNewestRevision(em, name);
  if (previous?.contentHash === contentHash) {
    throw new Unchanged({ changed: false, package: name, revision: previous.number, rows });
  }
  const note = options.note ?? (previous ? `Impor ${name} (import).` : `Impor pertama ${name} (first import).`);
  await finishRecord(em, record, { package: name, note, contentHash });
  return { changed: true, package: name, revision: record.number, rows };
}

/** Nothing published is ever deleted (honest numbers, section 8). */
function reportMissing(table: Table, file: string, known: KnownRows, problems: ProblemList): void {
  for (const key of known.missing(table.name)) {
    problems.add({
      file,
      line: null,
      column: table.primaryKey.at(-1) as string,
      found: `no row ${key}, which an earlier revision published`,
      expected: 'every published row to stay; a figure that is wrong gets the standing DEPRECATED and a reason',
    });
  }
}
