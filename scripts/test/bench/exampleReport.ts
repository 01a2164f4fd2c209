import type { Report } from '../../bench/Report.ts';

/** A report with a measure of each kind, as JSON holds it. */
export const exampleReport: Report = {
  startedAt: '2026-11-21T15:00:00.000Z',
  command: 'pnpm bench --size 100k,2m',
  machine: { system: 'Linux 6.1', processors: '2 × Example', memoryGigabytes: 8, load: [0.5, 1, 2.25] },
  versions: { Node: '24.0.0', mercurius: '16.0.0' },
  measures: [
    { kind: 'reckoning', places: 514, milliseconds: 45.678 },
    { kind: 'import', engine: 'sqlite', size: '2m', figures: 2_400_000, seconds: 60.04, megabytes: 312.4 },
    { kind: 'start', engine: 'sqlite', size: '2m', milliseconds: 1234.5 },
    { kind: 'memory', engine: 'sqlite', size: '2m', after: 'starting', megabytes: 401 },
    {
      kind: 'time',
      engine: 'sqlite',
      size: '2m',
      question: 'ranking',
      asked: 100,
      bytes: 2240,
      median: 10,
      percentile95: 50,
      bareMedian: 0.5,
    },
    {
      kind: 'time',
      engine: 'postgresql',
      size: 'east-java',
      question: 'ranking',
      asked: 100,
      bytes: 1000,
      median: 4.26,
      percentile95: 9,
      bareMedian: 0.4,
    },
    {
      kind: 'rate',
      engine: 'postgresql',
      size: '2m',
      question: 'ranking',
      beside: 'PostGraphile 5, an SQL function',
      rounds: [
        [1200.4, 600],
        [1000, 800],
      ],
      ratio: 1.62,
    },
    {
      kind: 'growth',
      engine: 'sqlite',
      question: 'ranking',
      smaller: '100k',
      larger: '2m',
      rounds: [[12, 10]],
      ratio: 1.2,
    },
  ],
};
