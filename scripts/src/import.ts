import { resolve } from 'node:path';
import { importPackage, migrate, PackageProblems } from '@pionir/server';
import type { ImportResult } from '@pionir/server';
import { Command } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { describeProblems } from './describeProblems.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface ImportChoices {
  readonly database?: string;
  readonly note?: string;
}

/** `pionir import <folder>`: publishes a data package as a new revision, or refuses it with every problem. */
export function importCommand(commandLine: CommandLine): Command {
  return new Command('import')
    .summary('publish a data package')
    .description(
      'Publishes a data package (a folder with datapackage.json and its CSV tables) as a new revision.\nEverything is checked first; one problem and nothing is written. The same content again changes nothing.',
    )
    .argument('<folder>', 'folder of the package')
    .option('--note <text>', 'why the data changes, told with the revision')
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir import server/data/east-java
  pnpm pionir import server/data/east-java --note "Figures of October 2026"
  pnpm pionir import ~/west-java --database postgres://pionir@localhost/pionir`,
    )
    .action(async (folder: string, choices: ImportChoices) => {
      const started = performance.now();
      const result = await withDatabase(commandLine, choices.database, async (orm) => {
        await migrate(orm);
        const options = { now: new Date(), ...(choices.note === undefined ? {} : { note: choices.note }) };
        return importPackage(orm, resolve(folder), options).catch((error: unknown) => {
          if (!(error instanceof PackageProblems)) throw error;
          throw new CommandFailure(describeProblems(folder, error));
        });
      });
      for (const line of describeResult(result, performance.now() - started)) commandLine.say(line);
    });
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
