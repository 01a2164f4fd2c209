import { eastJavaPackage, findPackageLine, prepareDatabase, traceFigure } from '@pionir/server';
import { isDay, isWordOf, metrics, wordsOf } from '@pionir/shared';
import type { Day, MetricName } from '@pionir/shared';
import { Command, InvalidArgumentError } from 'commander';
import { CommandFailure } from './commandLine.ts';
import type { CommandLine } from './commandLine.ts';
import { describeTrace } from './describeTrace.ts';
import { databaseOption, withDatabase } from './withDatabase.ts';

interface TraceChoices {
  readonly on?: Day;
  readonly knownAt?: Day;
  readonly metric?: MetricName;
  readonly package: string;
  readonly database?: string;
}

/** `pionir trace <figure>`: prints every hop of a figure, from its line in the package to the ranking. */
export function traceCommand(commandLine: CommandLine): Command {
  return new Command('trace')
    .summary('follow a figure from its CSV line to the ranking')
    .description(
      'Prints every hop of a figure: its line in the package, the stored row, its source, its cohort,\nthe value of its regency and the rank of that value. A new database is filled with East Java first.',
    )
    .argument('<figure>', 'figure_id of the table figures')
    .option(
      '--on <day>',
      'the day the ranking is about (default: the day the figure became known, within the life of its cohort)',
      readDay,
    )
    .option('--known-at <day>', 'what had been published by then (default: the same day)', readDay)
    .option(
      '--metric <name>',
      `${wordsOf(metrics).join(', ')} (default: the one that the figure goes into)`,
      readMetric,
    )
    .option('--package <folder>', 'folder of the package that the line is looked up in', eastJavaPackage)
    .addOption(databaseOption())
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir trace 3504-dbhcht-vulnerable-workers-2023-headcount-1
  pnpm pionir trace 3504-dbhcht-vulnerable-workers-2023-headcount-1 --on 2024-12-31 --known-at 2026-11-21`,
    )
    .action(async (figure: string, { package: folder, database, ...question }: TraceChoices) => {
      const trace = await withDatabase(commandLine, database, async (orm) => {
        await prepareDatabase(orm, { packageFolder: eastJavaPackage, now: new Date() });
        return traceFigure(orm.em.fork(), figure, question);
      });
      if (trace === null) throw new CommandFailure(`No figure has the id ${figure}.`);
      const line = await findPackageLine(folder, 'figures', figure);
      for (const text of describeTrace(trace, line)) commandLine.say(text);
    });
}

function readDay(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Expected a day that exists, like 2023-09-12.');
}

function readMetric(text: string): MetricName {
  if (isWordOf(metrics, text)) return text;
  throw new InvalidArgumentError(`Expected one of ${wordsOf(metrics).join(', ')}.`);
}
