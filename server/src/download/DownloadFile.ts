import type { Readable } from 'node:stream';
import type { DownloadFormat } from '@pionir/shared';

/** A file to be taken away. */
export interface DownloadFile {
  readonly format: DownloadFormat;
  /** What stands in its name after the revision: "figures"; null for all of the data. */
  readonly name: string | null;
  /** Of the data and the question. */
  readonly hash: string;
  /** False where it changes with the day too. */
  readonly onlyByRevision: boolean;
  readonly open: () => Readable;
}
