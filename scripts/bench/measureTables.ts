import { aimOf, isMet } from './aims.ts';
import { engineTitles } from './engineNames.ts';
import { percentile } from './percentile.ts';
import type {
  GrowthMeasure,
  ImportMeasure,
  Measure,
  MemoryMeasure,
  OnDatabase,
  RateMeasure,
  ReckoningMeasure,
  Round,
  StartMeasure,
  TimeMeasure,
} from './Report.ts';
import { toDecimals } from './toDecimals.ts';

/** How measures of a kind are shown: what they are, and a column for each of their sides. */
export interface MeasureTable<Shown extends Measure> {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, (measure: Shown) => string>>;
}

const database = {
  Data: ({ size }: OnDatabase) => size,
  Engine: ({ engine }: Pick<OnDatabase, 'engine'>) => engineTitles[engine],
};

const aim = { Aim: aimText };

const rates: MeasureTable<RateMeasure> = {
  title: 'Beside peers',
  about:
    'Requests a second by ten connections, in turns: the median of the rounds, of their ratios the median and the spread. A question that is not kept has other days each time. A peer’s answers were compared with ours before; bare node:http sends the bytes of our answer, head and body, whatever it is asked.',
  columns: {
    ...database,
    Question: ({ question }) => question,
    Beside: ({ beside }) => beside,
    Ours: ({ rounds }) => medianText(rounds.map(([own]) => own)),
    Theirs: ({ rounds }) => medianText(rounds.map(([, other]) => other)),
    Ratio: ({ ratio }) => toDecimals(ratio, 2),
    'From – to': ({ rounds }) => spreadText(rounds),
    ...aim,
  },
};

const times: MeasureTable<TimeMeasure> = {
  title: 'One question at a time',
  about:
    'Milliseconds over HTTP, each with other days than any before, so that no answer is kept: the first that the server was asked, then the median and the 95th percentile of those that followed. Beside it, in turns, a bare node:http server that sends the same bytes.',
  columns: {
    ...database,
    Question: ({ question }) => question,
    First: ({ first }) => toDecimals(first, 1),
    Median: ({ median }) => toDecimals(median, 1),
    '95 %': ({ percentile95 }) => toDecimals(percentile95, 1),
    Bare: ({ bareMedian }) => toDecimals(bareMedian, 1),
    Ratio: ({ median, bareMedian }) => toDecimals(median / bareMedian, 1),
    Kilobytes: ({ bytes }) => toDecimals(bytes / 1000, 1),
    ...aim,
  },
};

const growth: MeasureTable<GrowthMeasure> = {
  title: 'With the data',
  about:
    'Milliseconds of one question on a larger and a smaller country, in turns: the median of the rounds, of their ratios the median and the spread.',
  columns: {
    Engine: database.Engine,
    Question: ({ question }) => question,
    Data: ({ smaller, larger }) => `${larger} / ${smaller}`,
    Larger: ({ rounds }) =>
      medianText(
        rounds.map(([larger]) => larger),
        1,
      ),
    Smaller: ({ rounds }) =>
      medianText(
        rounds.map(([, smaller]) => smaller),
        1,
      ),
    Ratio: ({ ratio }) => toDecimals(ratio, 2),
    'From – to': ({ rounds }) => spreadText(rounds),
    ...aim,
  },
};

const imports: MeasureTable<ImportMeasure> = {
  title: 'Import',
  about:
    'A whole `pionir import` into an empty database, from start to end of the process; its memory at the most seen. Beside it SQLite alone, which puts the same rows from one file into another with the same tables and indexes, and reads, checks and counts nothing.',
  columns: {
    ...database,
    Figures: ({ figures }) => toDecimals(figures, 0),
    Seconds: ({ seconds }) => toDecimals(seconds, 1),
    'Figures a second': ({ figures, seconds }) => toDecimals(figures / seconds, 0),
    'SQLite alone': ({ bareSeconds }) => (bareSeconds === null ? '' : toDecimals(bareSeconds, 1)),
    Ratio: ({ seconds, bareSeconds }) => (bareSeconds === null ? '' : toDecimals(seconds / bareSeconds, 1)),
    Megabytes: ({ megabytes }) => toDecimals(megabytes, 0),
    ...aim,
  },
};

const memory: MeasureTable<MemoryMeasure> = {
  title: 'Memory of the server',
  about: 'Resident, in the order in which one server was asked.',
  columns: {
    ...database,
    After: ({ after }) => after,
    Megabytes: ({ megabytes }) => toDecimals(megabytes, 0),
    ...aim,
  },
};

const starts: MeasureTable<StartMeasure> = {
  title: 'Start',
  about: 'From starting the process until it says that it is ready.',
  columns: { ...database, Milliseconds: ({ milliseconds }) => toDecimals(milliseconds, 0) },
};

const reckonings: MeasureTable<ReckoningMeasure> = {
  title: 'Index, reckoning alone',
  about: 'The index with its intervals over so many places, all components known, from facts in memory; the median.',
  columns: {
    Places: ({ places }) => String(places),
    Milliseconds: ({ milliseconds }) => toDecimals(milliseconds, 1),
  },
};

/** In the order in which a report shows them. */
export const measureTables = {
  rate: rates,
  time: times,
  growth,
  import: imports,
  memory,
  start: starts,
  reckoning: reckonings,
} as const satisfies { readonly [Kind in Measure['kind']]: MeasureTable<Extract<Measure, { kind: Kind }>> };

function medianText(values: readonly number[], decimals = 0): string {
  return toDecimals(percentile(values, 50), decimals);
}

/** The lowest and the highest ratio of a round. */
function spreadText(rounds: readonly Round[]): string {
  const ratios = rounds.map(([one, other]) => one / other);
  return [0, 100].map((hundredths) => toDecimals(percentile(ratios, hundredths), 2)).join(' – ');
}

function aimText(measure: Measure): string {
  const found = aimOf(measure);
  if (found === null) return '';
  const bound = found.least === undefined ? `≤ ${found.most}` : `≥ ${toDecimals(found.least, found.least % 1 && 1)}`;
  return `${bound}: ${isMet(found) ? 'yes' : 'no'}`;
}
