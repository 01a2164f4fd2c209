import type { ChartDownload } from './download/chartDownload.ts';

/** What every chart is given. */
export interface ChartProps<Data> {
  readonly data: Data;
  readonly height: number;
  readonly download: ChartDownload;
  /** The ids of what says the same with its evidence: the table of the same rows, the finding above. */
  readonly twin: string;
}
