import { compareGrowth } from './compareGrowth.ts';
import { describeMachine } from './describeMachine.ts';
import { fillDatabase } from './fillDatabase.ts';
import { findVersions } from './findVersions.ts';
import { measureDatabase } from './measureDatabase.ts';
import { openEngine } from './openEngine.ts';
import type { Engine } from './openEngine.ts';
import { openFolder } from './openFolder.ts';
import { printMeasure } from './printMeasure.ts';
import { printReport } from './printReport.ts';
import { ranking } from './questions.ts';
import { readOptions } from './readOptions.ts';
import type { Measure, Report } from './Report.ts';
import { eastJava } from './sizes.ts';
import type { Size } from './sizes.ts';
import { timeReckoning } from './timeReckoning.ts';
import { writeReport } from './writeReport.ts';

/** Regencies of a province, and of the country. */
const placesReckoned = [38, 514];

/** One run: the data is made and imported, every measure taken in turn, and all of it told in one report. */
async function main(words: readonly string[]): Promise<void> {
  const { size: sizes, engines, report: files, keep } = readOptions(words);
  const measures: Measure[] = [];
  const report: Report = {
    startedAt: new Date().toISOString(),
    command: ['pnpm bench', ...words].join(' '),
    machine: describeMachine(),
    versions: findVersions(),
    measures,
  };
  const tell = (measure: Measure) => {
    measures.push(measure);
    process.stderr.write(`${printMeasure(measure)}\n`);
  };
  const folder = await openFolder(keep);
  for (const places of placesReckoned) tell(timeReckoning(places));
  for (const name of engines) {
    const engine = await openEngine(name, folder);
    try {
      await measureEngine(engine, sizes, folder, tell);
    } finally {
      await engine.stop();
    }
  }
  process.stdout.write(`\n${printReport(report)}`);
  for (const file of files) await writeReport(report, file);
}

async function measureEngine(
  engine: Engine,
  sizes: readonly Size[],
  folder: string,
  tell: (measure: Measure) => void,
): Promise<void> {
  for (const size of [eastJava, ...sizes]) {
    const filling = await fillDatabase(engine, size, folder);
    if (filling !== null) tell(filling);
    await measureDatabase(engine, size, tell);
  }
  const [larger, smaller] = sizes.toSorted((a, b) => (b.cohorts as number) - (a.cohorts as number));
  if (larger !== undefined && smaller !== undefined)
    tell(await compareGrowth(engine, { smaller, larger, question: ranking }));
}

// What a run has started and written goes with it, when it is broken off as well.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    process.stderr.write(`The run was broken off by ${signal}.\n`);
    process.exit(130);
  });
await main(process.argv.slice(2));
