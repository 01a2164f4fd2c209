import { peers } from './peers.ts';
import { deepGraph, ranking } from './questions.ts';
import type { Measure } from './Report.ts';

/** What a measure should come to. */
export interface Aim {
  readonly least?: number;
  readonly most?: number;
  /** What was measured, in the same unit. */
  readonly found: number;
}

/** The size at which the country's aims hold. */
const national = '2m';

const bareLeast = 0.8;
const leastOfPeer = new Map(peers.map(({ title, least }) => [title, least]));
const mostMilliseconds = new Map([
  [ranking.name, 50],
  [deepGraph.name, 60],
]);

/** What is aimed at by a measure; null where nothing is. */
export function aimOf(measure: Measure): Aim | null {
  switch (measure.kind) {
    case 'rate':
      return { least: leastOfPeer.get(measure.beside) ?? bareLeast, found: measure.ratio };
    case 'growth':
      return { most: 1.5, found: measure.ratio };
    case 'import':
      if (measure.size !== national || measure.engine !== 'sqlite') return null;
      return { least: 50_000, found: measure.figures / measure.seconds };
    case 'memory':
      return measure.size === national ? { most: 400, found: measure.megabytes } : null;
    case 'time': {
      const most = mostMilliseconds.get(measure.question);
      return measure.size === national && most !== undefined ? { most, found: measure.percentile95 } : null;
    }
    default:
      return null;
  }
}

/** True when what was found is what was aimed at or better. */
export function isMet({ least, most, found }: Aim): boolean {
  return (least === undefined || found >= least) && (most === undefined || found <= most);
}
