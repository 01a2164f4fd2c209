import { eastJavaPackage, findChangeLog, prepareDatabase } from '@pionir/server';
import { Command, InvalidArgumentError } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { describeRevision } from './describeRevision.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface ChangesChoices {
  readonly since: number;
  readonly database?: string;
}

const mostShown = 20;

/** `pionir changes`: prints what each revision changed, the newest first. */
export function changesCommand(commandLine: CommandLine): Command {
  return new Command('changes')
    .summary('tell what revisions changed')
    .description(
      `Prints what each revision changed, the newest first: figures added, changed and deprecated, ranks moved;\nat most ${mostShown} of each. A new database is filled with East Java first.`,
    )
    .option('--since <revision>', 'only revisions after this one', readNumber, 0)
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir changes
  pnpm pionir changes --since 1`,
    )
    .action(async ({ since, database }: ChangesChoices) => {
      const { revision, log } = await withDatabase(commandLine, database, async (orm) => {
        const prepared = await prepareDatabase(orm, { packageFolder: eastJavaPackage, now: new Date() });
        return { ...prepared, log: await findChangeLog(orm.em.fork(), since, mostShown) };
      });
      if (since > revision) throw new CommandFailure(`There is no revision ${since}: the newest is ${revision}.`);
      if (log.length === 0) commandLine.say(`Nothing has changed since revision ${since}.`);
      for (const line of log.flatMap(describeRevision)) commandLine.say(line);
    });
}

function readNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected the number of a revision, or 0.');
}
