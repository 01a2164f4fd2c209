import type { Sheet } from '@pionir/shared';

/** A tone of a drawing with its name. */
export interface LegendEntry {
  readonly label: string;
  readonly colour: string | CanvasPattern;
}

/** What a reader takes away of a chart, and by what it is cited. */
export interface ChartDownload {
  readonly sheet: Sheet;
  /** The name of the files, without their endings. */
  readonly name: string;
  /** Both days in words. */
  readonly days: string;
  /** The revision of the data. */
  readonly revision: number;
  /** What the tones of the drawing mean, where they mean something. */
  readonly legend?: () => readonly LegendEntry[];
}
