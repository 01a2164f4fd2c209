import type { Em, Orm } from '../db/createOrm.ts';
import { inWriting } from '../db/inWriting.ts';
import { updateStatistics } from '../db/updateStatistics.ts';
import { forLargeWriting } from '../db/forLargeWriting.ts';
import { assertGoingOn } from './assertGoingOn.ts';
import { ReadContent } from './content/ReadContent.ts';
import { findMissingKeys } from './checks/findMissingKeys.ts';
import { refuseMixture } from './checks/refuseMixture.ts';
import { quoteCell } from './problem.ts';
import type { ImportOptions, ImportResult } from './ImportOptions.ts';
import { ProblemList } from './ProblemList.ts';
import { beginRecord, finishRecord } from './record/RevisionRecord.ts';
import type { RevisionRecord } from './record/RevisionRecord.ts';
import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { PublishedRevision } from '../dataset/findNewestRevision.ts';
import { RevisionChanged } from './RevisionChanged.ts';
import { findLargeFiles } from './rows/findLargeFiles.ts';
import { openReader } from './rows/openReader.ts';
import type { ReaderOptions } from './rows/openReader.ts';
import type { ReadResult, RowReader } from './rows/RowReader.ts';
import { folderSource } from './source/folderSource.ts';
import type { OpenedSource, PackageSource } from './source/PackageSource.ts';
import { RowWriter } from './store/RowWriter.ts';
import type { Provenance } from './store/RowWriter.ts';
import type { Step } from './store/Step.ts';
import { storeHead } from './store/storeHead.ts';
import { takeWriteLock } from './store/takeWriteLock.ts';
import { tables, tablesByName } from './tables/index.ts';
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
    const write = () => inWriting(orm.em.fork() as Em, (em) => publish(em, opened, problems, options), options.wait);
    const isLarge = (await findLargeFiles(opened.parts)) !== null;
    return await (isLarge ? forLargeWriting(orm, { isChecked: true }, write) : write());
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
  await refuseMixture(em, source, problems);
  const { name } = source;
  const earlier = name === null ? null : await findNewestRevision(em, name);
  const partial = options.partial ?? false;
  if (partial) await checkPublished(em, source, problems);
  const record = await beginRecord(em, name ?? '', options.now);
  const reading = { source, problems, partial, isFirst: earlier === null };
  const content = new ReadContent(earlier?.contentHash ?? null);
  const from = { packageName: name ?? '', revision: record.number };
  const rows = await readAndWrite(em, reading, content, from, options);
  if (problems.count > 0 || name === null) throw problems.toError(filesOf(source));
  const read = { name, content, earlier, rows };
  await assertGoingOn(options.signal);
  if (Object.values(rows).some((count) => count > manyRows)) await updateStatistics(em);
  await keepHead(em, name, source);
  const published = await finish(em, read, record, options);
  await options.alongside?.(em, published);
  await assertGoingOn(options.signal);
  return published;
}

/** Reads to the end; of what is known of each row nothing is kept for the steps that follow. */
async function readAndWrite(
  em: Em,
  reading: ReaderOptions,
  content: ReadContent,
  from: Provenance,
  options: ImportOptions,
) {
  const reader = await openReader(em, reading);
  const rows = await writeRows(em, reader, content, from, options);
  if (!reading.isFirst) await reportMissing(em, reading.source, reader.result.known, reading.problems);
  return rows;
}

/** After so many rows of a table a step that was left is taken: as long as reading has got ahead by then. */
const betweenSteps = 25_000;

/** Writes what is read as it comes, and adds it to the content; gives how many rows each table has brought. */
async function writeRows(
  em: Em,
  reader: RowReader,
  content: ReadContent,
  from: Provenance,
  { signal, onProgress }: ImportOptions,
): Promise<ImportResult['rows']> {
  const counts: Partial<Record<TableName, number>> = {};
  let writer: RowWriter | null = null;
  let left: Step[] = [];
  for await (const batch of reader) {
    signal?.throwIfAborted();
    writer ??= new RowWriter(em, tablesByName[batch.table] as unknown as Table, from);
    await writer.write(batch);
    for (const row of batch.contents) content.add(row);
    // Once something is wrong nothing will be kept.
    if (!batch.isSound) left = [];
    else if (batch.isLast) left.push(...(await writer.finish()));
    else if (batch.rows % betweenSteps === 0) await left.shift()?.();
    if (batch.isLast) writer = null;
    counts[batch.table] = batch.rows;
    onProgress?.({ doing: 'READING', table: batch.table, rows: batch.rows });
  }
  for (const [index, step] of left.entries()) {
    await assertGoingOn(signal);
    await step();
    onProgress?.({ doing: 'ARRANGING', done: index + 1, of: left.length });
  }
  return counts as ImportResult['rows'];
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
  const revision = { package: name, note, contentHash: content.hash };
  await finishRecord(em, record, revision, async (done, of) => {
    await assertGoingOn(options.signal);
    options.onProgress?.({ doing: 'COUNTING', done, of });
  });
  return { changed: true, package: name, revision: record.number, rows };
}

/** What is told with a revision that nobody gave a reason for. */
function noteOf(name: string, { first, partial }: { readonly first: boolean; readonly partial: boolean }): string {
  if (partial) return `Tambahan dan koreksi untuk ${name} (additions and corrections).`;
  return first ? `Impor pertama ${name} (first import).` : `Impor ${name} (import).`;
}

/** Nothing published is ever deleted (honest numbers, section 8). */
async function reportMissing(
  em: Em,
  { name, file, parts }: OpenedSource,
  known: ReadResult['known'],
  problems: ProblemList,
): Promise<void> {
  for (const table of tables) {
    for await (const key of findMissingKeys(em, table, name as string, known)) {
      problems.add({
        file: parts.get(table.name)?.file ?? file,
        line: null,
        column: table.primaryKey.at(-1) as string,
        found: `no row ${key}, which an earlier revision published`,
        expected:
          'every published row to stay: take /data/pionir.zip of the site and change that; a wrong figure gets the standing DEPRECATED and a reason',
      });
    }
  }
}
