import { measures, wordsOf } from '@pionir/shared';
import type { FigureEvidence, RegencyAnswer } from '../../graphql/types.ts';

/** One number about one thing, with every source that printed it; another number is another row. */
export interface FigureRow {
  readonly key: string;
  readonly about: string;
  /** At least one, the earliest known first. */
  readonly figures: readonly [FigureEvidence, ...FigureEvidence[]];
}

export interface FigureRows {
  readonly known: readonly FigureRow[];
  /** How many became known after the day of knowledge, and so are not shown. */
  readonly laterCount: number;
}

interface AboutFigure {
  readonly about: string;
  readonly figure: FigureEvidence;
}

/** Every figure about the regency, its cohorts and its programs that was known by then, the same numbers together. */
export function toFigureRows(regency: RegencyAnswer): FigureRows {
  const all = [...new Map(figuresOf(regency).map((each) => [each.figure.slug, each])).values()];
  const known = all.filter(({ figure }) => figure.knownFrom <= regency.coverage.knownAt).toSorted(byAge);
  const rows = new Map<string, FigureRow>();
  for (const { about, figure } of known) {
    const key = [about, figure.measure, figure.periodFrom, figure.periodTo, figure.value, isUsed(figure)].join('|');
    const row = rows.get(key);
    rows.set(key, { key, about, figures: row === undefined ? [figure] : [...row.figures, figure] });
  }
  return { known: [...rows.values()].toSorted(byMeasureThenPeriod), laterCount: all.length - known.length };
}

function figuresOf(regency: RegencyAnswer): AboutFigure[] {
  const cohorts = regency.programs.nodes.flatMap((program) => program.cohorts.nodes);
  return [
    ...cohorts.flatMap((cohort) => cohort.figures.map((figure) => ({ about: cohort.label, figure }))),
    ...regency.programs.nodes.flatMap((program) =>
      program.figures.nodes.map((figure) => ({ about: program.name, figure })),
    ),
    ...regency.figures.nodes.map((figure) => ({ about: regency.name, figure })),
  ];
}

function isUsed({ standing }: FigureEvidence): boolean {
  return standing !== 'DEPRECATED';
}

const order = wordsOf(measures);

/** By measure, the newest period first, undated ones last, then by name: a total order. */
function byMeasureThenPeriod(a: FigureRow, b: FigureRow): number {
  const [first, second] = [a.figures[0], b.figures[0]];
  const measure = order.indexOf(first.measure) - order.indexOf(second.measure);
  if (measure !== 0) return measure;
  const [before, after] = [first.periodFrom ?? '', second.periodFrom ?? ''];
  if (before !== after) return before < after ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

function byAge(a: AboutFigure, b: AboutFigure): number {
  if (a.figure.knownFrom !== b.figure.knownFrom) return a.figure.knownFrom < b.figure.knownFrom ? -1 : 1;
  return a.figure.slug < b.figure.slug ? -1 : 1;
}
