import { resolve } from 'node:path';
import { provinceCodes } from '@pionir/shared';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandLine } from '../commandLine.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { writeSyntheticPackage } from './writeSyntheticPackage.ts';

/** About so many are published of one, once there are many of them. */
const figuresPerCohort = 1.2;

/** `pionir generate <folder>`: writes a data package of made-up numbers, as large as is wanted. */
export function generateCommand(commandLine: CommandLine): Command {
  return new Command('generate')
    .summary('write a large package of made-up numbers')
    .description(
      'Writes a data package whose places, documents and numbers are made up, to try out size and speed.\nIts name begins with "synthetic". The same options give the same bytes.',
    )
    .argument('<folder>', 'folder to write it into')
    .addOption(
      new Option('--cohorts <count>', 'how many cohorts, with some 1.2 figures each')
        .argParser(wholeNumber(1, 100_000_000))
        .default(2_000_000),
    )
    .addOption(
      new Option('--figures <count>', 'in place of --cohorts: as many cohorts as have about so many figures')
        .argParser(wholeNumber(1, 100_000_000))
        .conflicts('cohorts'),
    )
    .option('--provinces <count>', 'how many provinces', wholeNumber(1, provinceCodes.length), provinceCodes.length)
    .option('--years <count>', 'how many years, back from 2025', wholeNumber(1, 50), 10)
    .option('--seed <number>', 'another number makes other figures', wholeNumber(0, 2 ** 31), 1)
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir generate /tmp/synthetic
  pnpm pionir generate /tmp/small --cohorts 10000 --provinces 1`,
    )
    .action(async (folder: string, { figures, ...size }: SyntheticSize & { readonly figures?: number }) => {
      const cohorts = figures === undefined ? size.cohorts : Math.ceil(figures / figuresPerCohort);
      const rows = await writeSyntheticPackage(resolve(folder), { ...size, cohorts });
      const [ofCohorts, ofFigures] = [rows.cohorts, rows.figures].map((count) => count.toLocaleString('en'));
      commandLine.say(`${ofCohorts} synthetic cohorts with ${ofFigures} figures are in ${folder}.`);
    });
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}
