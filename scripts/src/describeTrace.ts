import type { FigureTrace, PackageLine } from '@pionir/server';
import { formatQuantity, isKnown, metrics, missingReasons, publishedAmong } from '@pionir/shared';
import type { Figure, Quantity } from '@pionir/shared';

/** The hops of a figure, numbered. */
export function describeTrace(trace: FigureTrace, line: PackageLine | null): string[] {
  const hops = [
    lineHop(trace, line),
    storedHop(trace),
    sourceHop(trace),
    cohortHop(trace),
    valueHop(trace),
    rankHop(trace),
  ];
  return hops.flatMap(([title, ...details], index) => [
    `${index + 1} ${title}`,
    ...details.map((text) => `    ${text}`),
  ]);
}

type Hop = [title: string, ...details: string[]];

function lineHop({ stored }: FigureTrace, line: PackageLine | null): Hop {
  const imported = `line ${String(stored['line'])} of the package ${String(stored['package'])} when it was imported`;
  if (line === null) return [`Line: not in this package; it was ${imported}`];
  const moved = line.line === stored['line'] ? [] : [`It was ${imported}.`];
  return [`Line ${line.file}:${line.line}`, line.text, ...moved];
}

function storedHop({ stored }: FigureTrace): Hop {
  const held = Object.entries(stored).filter(([, value]) => value !== null);
  const width = Math.max(...held.map(([column]) => column.length));
  return ['Stored row, table figure', ...held.map(([column, value]) => `${column.padEnd(width)}  ${String(value)}`)];
}

function sourceHop({ source, figure }: FigureTrace): Hop {
  const published = source.publishedOn
    ? `published ${source.publishedOn}`
    : `no date printed, read ${source.accessedOn}`;
  return [
    `Source ${source.id}, so known from ${figure.knownFrom}`,
    `${source.publisher}, ${published}${source.url ? `, ${source.url}` : ''}`,
  ];
}

function cohortHop({ cohort, figure, on, knownAt }: FigureTrace): Hop {
  if (cohort === null) return [`Cohort: none, the figure is about the ${figure.subjectKind} ${figure.subjectId}`];
  const { facts, verdict } = cohort;
  const when = `on ${on} as known on ${knownAt}`;
  return [
    `Cohort ${facts.id}: ${verdict.counts ? 'counts' : 'does not count'} ${when}`,
    verdict.counts ? `by the head count ${describeFigure(verdict.headcount)}` : `because ${verdict.reason}`,
  ];
}

function valueHop({ place, metric, figure, on, knownAt }: FigureTrace): Hop {
  if (place === null) return ['Value: none, what a province does itself is not shared out among its regencies'];
  const { regency, value } = place;
  const isPart = value.figures.some(({ id }) => id === figure.id);
  return [
    `Value of ${regency.name} (${regency.code}): ${describeQuantity(value)}`,
    `${metrics[metric].en} (${metric}) on ${on} as known on ${knownAt}; this figure is ${isPart ? '' : 'not '}part of it`,
    ...publishedAmong(value.figures).map((part) => `made of ${describeFigure(part)}`),
  ];
}

function rankHop({ place }: FigureTrace): Hop {
  if (place === null) return ['Rank: none'];
  const { regency, ranking } = place;
  const total = `${ranking.rows.length} ranked, ${ranking.excluded.length} not`;
  const row = ranking.rows.find(({ code }) => code === regency.code);
  if (row === undefined) return [`Rank of ${regency.name}: none (${total})`];
  return [`Rank of ${regency.name}: ${row.rank} of ${ranking.rows.length}${row.tied ? ', tied' : ''} (${total})`];
}

function describeFigure({ id, value, unit, printed }: Figure): string {
  return `${id}: ${formatQuantity(value, unit, 'EN')}, printed "${printed}"`;
}

function describeQuantity(quantity: Quantity): string {
  if (isKnown(quantity)) return formatQuantity(quantity.value, quantity.unit, 'EN');
  return `none, ${missingReasons[quantity.missing ?? 'NOT_PUBLISHED'].en.toLowerCase()}`;
}
