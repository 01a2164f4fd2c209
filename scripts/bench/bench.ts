import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { rankPlaces } from '@pionir/shared';
import { compareServers } from './compareServers.ts';
import { fillPlaces } from './fillPlaces.ts';
import { manyPlaces } from './manyPlaces.ts';
import { medianTime } from './medianTime.ts';
import { openServer } from './openServer.ts';
import { flagship, index, indexOfMany } from './questions.ts';
import type { Report } from './Report.ts';
import { timeBesidePlain } from './timeBesidePlain.ts';

/** As many as there are in the whole country. */
const countryPlaces = 514;

const runs = 40;

/** Times the flagship questions beside peers, in one run; `bench.ts <file>` writes what is told as JSON, too. */
async function main(file: string | undefined): Promise<void> {
  const report: Report = {
    node: process.version,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    measures: [],
  };
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const tell = (measure: Report['measures'][number]) => {
    report.measures.push(measure);
    say(measure.inWords);
  };
  say(`Node ${report.node}, ${report.processors}; medians of ${runs} runs.`);
  const server = await openServer();
  tell(await timeBesidePlain(server, { name: 'ranking by vulnerable workers, 38 places', query: flagship, runs }));
  tell(await timeBesidePlain(server, { name: 'index with intervals, 38 places', query: index, runs }));
  await compareServers(server.databaseUrl, tell);
  await server.close();
  const withMany = await openServer((orm) => fillPlaces(orm, manyPlaces(countryPlaces)));
  const ofMany = { name: `index with intervals, ${countryPlaces} synthetic places`, query: indexOfMany, runs: 15 };
  tell(await timeBesidePlain(withMany, ofMany));
  await withMany.close();
  for (const count of [38, countryPlaces]) {
    const places = manyPlaces(count);
    const question = { metric: 'PIONEER_INDEX' as const, on: '2025-12-31', knownAt: '2026-12-31', filter: {} };
    const milliseconds = await medianTime(() => rankPlaces(places, question).resolution, 15);
    const name = `index with intervals, ${count} synthetic places, reckoning alone`;
    tell({ name, inWords: `${name}: ${milliseconds.toFixed(1)} ms`, milliseconds });
  }
  if (file !== undefined) await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

await main(process.argv[2]);
