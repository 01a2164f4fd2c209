import { resolve } from 'node:path';
import { provinceCodes } from '@pionir/shared';
import { Command, InvalidArgumentError } from 'commander';
import type { CommandLine } from '../commandLine.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { writeSyntheticPackage } from './writeSyntheticPackage.ts';

/** `pionir generate <folder>`: writes a data package of made-up numbers, as large as is wanted. */
export function generateCommand(commandLine: CommandLine): Command {
  return new Command('generate')
    .summary('write a large package of made-up numbers')
    .description(
      'Writes a data package whose places, documents and numbers are made up, to try out size and speed.\nIts name begins with "synthetic". The same options give the same bytes.',
    )
    .argument('<folder>', 'folder to write it into')
    .option('--figures <count>', 'figures about cohorts', wholeNumber(1, 100_000_000), 1_000_000)
    .option('--provinces <count>', 'how many provinces', wholeNumber(1, provinceCodes.length), provinceCodes.length)
    .option('--years <count>', 'how many years, back from 2025', wholeNumber(1, 50), 10)
    .option('--seed <number>', 'another number makes other figures', wholeNumber(0, 2 ** 31), 1)
    .addHelpText(
      'after',
      `
Examples:
  pnpm pionir generate /tmp/synthetic
  pnpm pionir generate /tmp/small --figures 10000 --provinces 1`,
    )
    .action(async (folder: string, size: SyntheticSize) => {
      await writeSyntheticPackage(resolve(folder), size);
      commandLine.say(`${size.figures.toLocaleString('en')} synthetic figures are in ${folder}.`);
    });
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };
}
