import { checkDatabase } from '@pionir/server';
import { Command } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

/** `pionir check`: whether the database is sound. */
export function checkCommand(commandLine: CommandLine): Command {
  return new Command('check')
    .summary('look whether the database is sound')
    .description(
      'Looks whether the database is sound: the file or the rules of the engine, that every row named is there,\nrevisions without a gap, and the rows of each package as its newest revision published them.',
    )
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir check
  pnpm pionir check --database postgres://pionir@localhost/pionir`,
    )
    .action(async ({ database }: { readonly database?: string }) => {
      const findings = await withDatabase(commandLine, database, checkDatabase);
      if (findings.length > 0) throw new CommandFailure(['The database is not sound:', ...findings].join('\n  '));
      commandLine.say('The database is sound.');
    });
}
