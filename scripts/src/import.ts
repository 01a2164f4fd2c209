import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  commandLineActor,
  draftLimits,
  estimatePackageRows,
  findStillWithdrawn,
  folderSource,
  importPackage,
  isLine,
  migrate,
  PackageProblems,
  previewImport,
  readWorkbookFile,
  recordAction,
  workbookSource,
} from '@pionir/server';
import type { Em, ImportOptions, ImportProgress, ImportResult, Orm, PackageSource, TableName } from '@pionir/server';
import { languages, wordsOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { describePreview } from './describePreview.ts';
import { describeProblems } from './describeProblems.ts';
import { describeStillWithdrawn } from './describeStillWithdrawn.ts';
import { giveYoungRoom, keepHeapSmall } from './keepHeapSmall.ts';
import { packageOption } from './packageOption.ts';
import { ShownProgress } from './ShownProgress.ts';
import { untilInterrupted } from './untilInterrupted.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface ImportChoices {
  readonly database?: string;
  readonly note?: string;
  readonly package: string;
  readonly dryRun: boolean;
  readonly language: Language;
}

const mostShown = 20;

/** `pionir import <folder or workbook>`: publishes it as a new revision, or refuses it with every problem. */
export function importCommand(commandLine: CommandLine): Command {
  return new Command('import')
    .summary('publish a data package')
    .description(
      'Publishes a data package (a folder with datapackage.json and its CSV tables) as a new revision, or the rows\nof a workbook (XLSX) as additions and corrections to a package that is there. Everything is checked first;\none problem and nothing is written. The same content again changes nothing.',
    )
    .argument('<source>', 'folder of the package, or a workbook')
    .addOption(packageOption())
    .option('--dry-run', 'tell what would change and write nothing', false)
    .addOption(
      new Option('--language <language>', 'in which language to tell what would change, or what is wrong')
        .choices(wordsOf(languages))
        .default('EN'),
    )
    .option('--note <text>', 'why the data changes, told with the revision', readNote)
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir import server/data/east-java
  pnpm pionir import server/data/east-java --note "Figures of October 2026"
  pnpm pionir import ~/tuban.xlsx --dry-run --language ID
  pnpm pionir import ~/west-java --database postgres://pionir@localhost/pionir`,
    )
    .action(async (path: string, choices: ImportChoices) => {
      keepHeapSmall();
      const publishing = (orm: Orm) =>
        untilInterrupted((signal) => publish(commandLine, orm, path, { ...choices, signal }));
      const lines = await withDatabase(commandLine, choices.database, async (orm) => {
        await migrate(orm);
        return publishing(orm).catch((error: unknown) => {
          if (!(error instanceof PackageProblems)) throw error;
          throw new CommandFailure(describeProblems(path, error, choices.language));
        });
      });
      for (const line of lines) commandLine.say(line);
    });
}

/** As the desk takes one: a line, of so many characters. */
function readNote(text: string): string {
  const note = text.trim();
  const most = draftLimits.noteCharacters;
  if (note !== '' && note.length <= most && isLine(note)) return note;
  throw new InvalidArgumentError(`Expected one line of 1 to ${most} characters.`);
}

async function publish(
  { progress }: CommandLine,
  orm: Orm,
  path: string,
  choices: ImportChoices & { readonly signal: AbortSignal },
): Promise<string[]> {
  const { note, dryRun, language, signal } = choices;
  const started = performance.now();
  const { source, partial } = await sourceAt(resolve(path), choices.package);
  const expected = partial ? new Map<TableName, number>() : await estimatePackageRows(resolve(path));
  const shown = new ShownProgress(progress, expected, () => performance.now());
  const onProgress = (step: ImportProgress) => {
    // What was read is gone by then, and its memory free.
    if (step.doing === 'COUNTING') giveYoungRoom();
    shown.show(step);
  };
  const now = new Date();
  const options = { now, partial, signal, onProgress, ...(note === undefined ? {} : { note }) };
  try {
    if (dryRun) return describePreview(path, await previewImport(orm, source, { ...options, mostShown }), language);
    const alongside = tellAudit(basename(path), now);
    const result = await importPackage(orm, source, { ...options, alongside });
    const told = describeResult(result, performance.now() - started);
    if (!result.changed) return told;
    const idle = await findStillWithdrawn(orm.em.fork() as Em, result.revision);
    return [...told, ...describeStillWithdrawn(idle, language)];
  } finally {
    shown.end();
  }
}

/** Adds to the audit log in the transaction of the import. */
function tellAudit(file: string, now: Date): NonNullable<ImportOptions['alongside']> {
  return (em, { package: name, revision }) => {
    const action = { action: 'IMPORTED', subject: String(revision), details: { package: name, file } } as const;
    return recordAction(em, commandLineActor, action, now);
  };
}

/** A folder is a whole package, a file is a workbook with a part of one. */
async function sourceAt(path: string, packageName: string): Promise<{ source: PackageSource; partial: boolean }> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => /\.xls\w?$/i.test(path),
  );
  return isFile
    ? { source: workbookSource(packageName, readWorkbookFile(path)), partial: true }
    : { source: folderSource(path), partial: false };
}

function describeResult({ changed, package: name, revision, rows }: ImportResult, milliseconds: number): string[] {
  if (!changed) return [`${name} has not changed: it is revision ${revision} already. Nothing was written.`];
  const counts = Object.entries(rows);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return [
    `${name} is published as revision ${revision}: ${total.toLocaleString('en')} rows in ${(milliseconds / 1000).toFixed(1)} s.`,
    ...counts.map(([table, count]) => `  ${table.padEnd(12)}${count.toLocaleString('en').padStart(9)}`),
  ];
}
