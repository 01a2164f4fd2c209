import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { eastJavaPackage, findTemplate, prepareDatabase } from '@pionir/server';
import { Command } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { packageOption } from './packageOption.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface TemplateChoices {
  readonly package: string;
  readonly force: boolean;
  readonly database?: string;
}

/** `pionir template [file]`: writes a workbook to be filled in, for `pionir import`. */
export function templateCommand(commandLine: CommandLine): Command {
  return new Command('template')
    .summary('write a workbook to be filled in')
    .description(
      'Writes a workbook (XLSX) with a sheet for each table of a package: names of columns with what they mean,\nchoices, and empty rows. Filled in, `pnpm pionir import` takes it. A new database is filled with East Java first.',
    )
    .argument('[file]', 'where to write it', 'pionir.xlsx')
    .addOption(packageOption())
    .option('--force', 'write over a file that is there', false)
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir template
  pnpm pionir template ~/tuban.xlsx`,
    )
    .action(async (file: string, choices: TemplateChoices) => {
      const template = await withDatabase(commandLine, choices.database, async (orm) => {
        const now = new Date();
        await prepareDatabase(orm, { packageFolder: eastJavaPackage, now });
        return findTemplate(orm.em.fork(), choices.package, now);
      });
      if (template === null) throw new CommandFailure(`No package ${choices.package} has been published.`);
      await writeFile(resolve(file), template, { flag: choices.force ? 'w' : 'wx' }).catch((error: Error) => {
        throw new CommandFailure(whyNot(file, error));
      });
      commandLine.say(`${file} is written: fill it in, then pnpm pionir import ${file} --dry-run.`);
    });
}

function whyNot(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === 'EEXIST') return `${file} is there already: name another file, or --force to write over it.`;
  return `Cannot write ${file}: ${error.message}`;
}
