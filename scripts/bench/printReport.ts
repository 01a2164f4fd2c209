import { measureTables } from './measureTables.ts';
import { cellsOf } from './printMeasure.ts';
import { printTable } from './printTable.ts';
import type { Report } from './Report.ts';

/** The whole report as a page: where it ran, what of, and a table for each kind of measure there is. */
export function printReport(report: Report): string {
  const { startedAt, command, machine, versions, measures } = report;
  const tables = Object.entries(measureTables).flatMap(([kind, { title, about, columns }]) => {
    const own = measures.filter((measure) => measure.kind === kind);
    if (own.length === 0) return [];
    return [`## ${title}`, about, printTable(Object.keys(columns), own.map(cellsOf))];
  });
  return `${[
    '# Benchmarks',
    'Written by `pnpm bench` from its last run. All ratios are taken side by side in one run, in turns, since a machine is never quiet; only they say something of another machine. Servers are processes of their own on the same machine as whoever asks them.',
    printTable(
      ['Of this run', ''],
      [
        ['Command', `\`${command}\``],
        ['Began', startedAt],
        ['Machine', `${machine.processors}, ${machine.memoryGigabytes} GB, ${machine.system}`],
        ['Load before', machine.load.join(', ')],
        [
          'Versions',
          Object.entries(versions)
            .map((nameAndVersion) => nameAndVersion.join(' '))
            .join(', '),
        ],
      ],
    ),
    '`east-java` is the real data: 38 places. `10k`, `100k` and `2m` are countries that `pnpm pionir generate` makes up, of 38 provinces and 514 regencies, with so many cohorts. Questions are about province 35. PostgreSQL runs with the settings it comes with. Pionir runs as `pnpm start` does, but without log and without limit of requests; peers without either, too. Mercurius has resolvers written by hand and one SQL statement for an answer; PostGraphile has the same statement as a function; neither has Pionir’s limits, clocks by default or reasons for gaps.',
    ...tables,
  ].join('\n\n')}\n`;
}
