import type { Em, Orm } from '../db/createOrm.ts';
import { updateStatistics } from '../db/updateStatistics.ts';
import { withLargeCache } from '../db/withLargeCache.ts';
import { assertGoingOn } from './assertGoingOn.ts';
import { canonicalValues } from './canonicalValues.ts';
import { KnownRows } from './checks/KnownRows.ts';
import { findMissingKeys } from './checks/findMissingKeys.ts';
import { watchesOf } from './checks/watchesOf.ts';
import { ReadContent } from './content/ReadContent.ts';
import { openLines } from './openLines.ts';
import { quoteCell } from './problem.ts';
import type { ImportOptions, ImportResult } from './ImportOptions.ts';
import { ProblemList } from './ProblemList.ts';
import { readTable } from './readTable.ts';
import type { TableReading } from './readTable.ts';
import { beginRecord, finishRecord } from './record/RevisionRecord.ts';
import type { RevisionRecord } from './record/RevisionRecord.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { PublishedRevision } from '../dataset/findNewestRevision.ts';
import { RevisionChanged } from './RevisionChanged.ts';
import { folderSource } from './source/folderSource.ts';
import type { OpenedSource, PackageSource } from './source/PackageSource.ts';
import { isStoredRow, storedLineOf } from './source/rowNumber.ts';
import type { RowNumber } from './source/rowNumber.ts';
import { findStoredRows, nothingStored } from './store/findStoredRows.ts';
import { RowWriter } from './store/RowWriter.ts';
import { storeHead } from './store/storeHead.ts';
import { takeWriteLock } from './store/takeWriteLock.ts';
import { tables } from './tables/index.ts';
import type { Table, TableName } from './tables/index.ts';

/**
 * Publishes rows as a new revision: reads them in one pass, checks everything,
 * and writes all or nothing in one transaction. Throws PackageProblems with
 * every problem where there is one. A package with the content of its newest
 * revision changes nothing but what it says of itself. A text is the path of a
 * folder with a whole package.
 */
export async function importPackage(
  orm: Orm,
  source: PackageSource | string,
  options: ImportOptions,
): Promise<ImportResult> {
  const problems = new ProblemList();
  const opened = await (typeof source === 'string' ? folderSource(source) : source).open(problems);
  if (opened === null) throw problems.toError();
  try {
    return await withLargeCache(orm, () =>
      orm.em.fork().transactional((em) => publish(em as Em, opened, problems, options)),
    );
  } catch (error) {
    if (!(error instanceof Unchanged)) throw error;
    await keepHead(orm.em.fork() as Em, error.result.package, opened);
    return error.result;
  }
}

async function keepHead(em: Em, name: string, { head }: OpenedSource): Promise<void> {
  if (head !== null) await storeHead(em, name, head);
}

/** Takes the transaction back: what was written equals what was there. */
export class Unchanged extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('Nothing has changed.');
    this.result = result;
  }
}

/** Publishes within a transaction. Throws Unchanged where nothing differs. */
export async function publish(
  em: Em,
  source: OpenedSource,
  problems: ProblemList,
  options: ImportOptions,
): Promise<ImportResult> {
  await takeWriteLock(em);
  await assertExpected(em, options);
  const { name } = source;
  const earlier = name === null ? null : await findNewestRevision(em, name);
  const partial = options.partial ?? false;
  if (partial) await checkPublished(em, source, problems);
  const stored = name === null ? nothingStored() : await findStoredRows(em, name);
  const known = new KnownRows(stored);
  const nameRow = (row: RowNumber) =>
    isStoredRow(row) ? `line ${storedLineOf(row)} of the package ${name}` : source.nameRow(row);
  const watches = watchesOf(known, stored, nameRow);
  const content = new ReadContent(earlier?.contentHash ?? null);
  const rows: Partial<Record<TableName, number>> = {};
  const record = await beginRecord(em, name ?? '', options.now);
  for (const table of tables) {
    const lines = await openLines(em, { table, source, known, problems, partial });
    if (lines === null) {
      // A folder has told so already.
      if (problems.count === 0) reportNoTable(table, source, problems);
      continue;
    }
    const reading = { table, lines, known, watch: watches[table.name], problems, nameRow };
    const writer = new RowWriter(em, table, { packageName: name ?? '', revision: record.number });
    let count = 0;
    for await (const { row, line, keptAs } of readTable(reading)) {
      options.signal?.throwIfAborted();
      // Once something is wrong nothing will be kept: reading goes on only to report the rest.
      if (problems.count === 0) content.add(table.name, canonicalValues(table, row));
      if (isStoredRow(line)) continue;
      count += 1;
      if (count % progressStep === 0) options.onProgress?.({ table: table.name, rows: count });
      if (problems.count === 0) await writer.add(row, keptAs);
    }
    if (problems.count === 0) await writer.finish();
    options.onProgress?.({ table: table.name, rows: count });
    rows[table.name] = count;
    if (name !== null && earlier !== null) await reportMissing(em, table, reading, name);
  }
  if (problems.count > 0 || name === null) throw problems.toError(filesOf(source));
  const read = { name, content, earlier, rows: rows as ImportResult['rows'] };
  await assertGoingOn(options.signal);
  if (Object.values(rows).some((count) => count > manyRows)) await updateStatistics(em);
  await keepHead(em, name, source);
  const published = await finish(em, read, record, options);
  await options.alongside?.(em, published);
  await assertGoingOn(options.signal);
  return published;
}

async function assertExpected(em: Em, { expectedRevision }: ImportOptions): Promise<void> {
  if (expectedRevision === undefined) return;
  const newest = (await findNewestRevision(em))?.number ?? null;
  if (newest !== expectedRevision) throw new RevisionChanged(expectedRevision, newest);
}

/** Additions and corrections need something to be added to. */
async function checkPublished(em: Em, { name, file }: OpenedSource, problems: ProblemList): Promise<void> {
  if (name === null || (await findNewestRevision(em, name)) !== null) return;
  const expected = 'the name of a package that has been published';
  problems.add({ file, line: null, column: 'name', found: quoteCell(name), expected });
}

function filesOf({ file, parts }: OpenedSource): string[] {
  return [...new Set([file, ...tables.flatMap(({ name }) => parts.get(name)?.file ?? [])])];
}

const progressStep = 500;
/** With more of one table what is known of its size is out of date. */
const manyRows = 10_000;

interface ReadPackage {
  readonly name: string;
  readonly content: ReadContent;
  readonly earlier: PublishedRevision | null;
  readonly rows: ImportResult['rows'];
}

async function finish(
  em: Em,
  { name, content, earlier, rows }: ReadPackage,
  record: RevisionRecord,
  options: ImportOptions,
): Promise<ImportResult> {
  if (earlier !== null && content.isUnchanged) {
    throw new Unchanged({ changed: false, package: name, revision: earlier.number, rows });
  }
  const note = options.note ?? noteOf(name, { first: earlier === null, partial: options.partial ?? false });
  await finishRecord(em, record, { package: name, note, contentHash: content.hash });
  return { changed: true, package: name, revision: record.number, rows };
}

/** What is told with a revision that nobody gave a reason for. */
function noteOf(name: string, { first, partial }: { readonly first: boolean; readonly partial: boolean }): string {
  if (partial) return `Tambahan dan koreksi untuk ${name} (additions and corrections).`;
  return first ? `Impor pertama ${name} (first import).` : `Impor ${name} (import).`;
}

function reportNoTable({ name }: Table, { file }: OpenedSource, problems: ProblemList): void {
  const expected = 'every table, as it is to be the whole package';
  problems.add({ file, line: null, column: null, found: `no table ${name}`, expected });
}

/** Nothing published is ever deleted (honest numbers, section 8). */
async function reportMissing(em: Em, table: Table, reading: TableReading, packageName: string): Promise<void> {
  for await (const key of findMissingKeys(em, table, packageName, reading.known)) {
    reading.problems.add({
      file: reading.lines.file,
      line: null,
      column: table.primaryKey.at(-1) as string,
      found: `no row ${key}, which an earlier revision published`,
      expected:
        'every published row to stay: take /data/pionir.zip of the site and change that; a wrong figure gets the standing DEPRECATED and a reason',
    });
  }
}
