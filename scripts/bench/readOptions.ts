import { Command, InvalidArgumentError, Option } from 'commander';
import { engineNames } from './engineNames.ts';
import type { EngineName } from './engineNames.ts';
import { readSize } from './sizes.ts';
import type { Size } from './sizes.ts';

export interface BenchOptions {
  readonly size: readonly Size[];
  readonly engines: readonly EngineName[];
  /** Where the report is written, as JSON or as a page by the name's end. */
  readonly report: readonly string[];
  /** Where packages and databases lie, and stay; left out, in a folder that goes with the run. */
  readonly keep?: string;
}

const sizesByDefault = '10k,100k,2m';

/** What a run is asked to do; ends the process with words where it is asked wrongly. */
export function readOptions(words: readonly string[]): BenchOptions {
  return new Command('bench')
    .usage('[options]')
    .description('Times Pionir beside peers on the same data and the same questions, in one run.')
    .addOption(
      new Option(
        '--size <sizes>',
        'how many cohorts a made-up country has, several with commas; the real data always comes first',
      )
        .argParser(eachOf(toSize))
        .default(eachOf(toSize)(sizesByDefault), sizesByDefault),
    )
    .option('--engines <names>', `of ${engineNames.join(', ')}`, eachOf(toEngine), [...engineNames])
    .option('--report <file>', 'write the report, as JSON or as a page (.md); may be given twice', collect, [])
    .option('--keep <folder>', 'keep packages and databases there, and use those that are')
    .addHelpText(
      'after',
      `
Examples:
  pnpm bench
  pnpm bench --size 10k --engines sqlite --report bench.json
  pnpm bench --report bench.json --report docs/benchmarks.md`,
    )
    .parse([...words], { from: 'user' })
    .opts<BenchOptions>();
}

function eachOf<Item>(read: (text: string) => Item): (text: string) => Item[] {
  return (text) => text.split(',').map(read);
}

function toSize(text: string): Size {
  const size = readSize(text);
  if (size !== null) return size;
  throw new InvalidArgumentError(`Found "${text}", expected a number of cohorts like 500, 10k or 2m.`);
}

function toEngine(text: string): EngineName {
  const engine = engineNames.find((name) => name === text.trim());
  if (engine !== undefined) return engine;
  throw new InvalidArgumentError(`Found "${text}", expected ${engineNames.join(' or ')}.`);
}

function collect(file: string, files: readonly string[]): string[] {
  if (!/\.(json|md)$/.test(file)) throw new InvalidArgumentError(`Found "${file}", expected a name with .json or .md.`);
  return [...files, file];
}
