import type { Em } from '../db/createOrm.ts';
import type { RowCounts } from '../dataset/countRows.ts';
import { downloads, downloadsOf } from './downloads.ts';
import type { Download } from './downloads.ts';
import type { Edition } from './findEdition.ts';

export type SizedDownload = Download & {
  /** Null where nobody has made it for the sake of measuring. */
  readonly bytes: number | null;
};

/** Rows of all tables; to make every file of more would take longer than an answer may. */
const mostMeasured = 200_000;

let measured: { readonly tag: string; readonly sizes: Promise<SizedDownload[]> } | null = null;

/** The downloads that there are of so many rows, and how large each is. Measured by making it, once an edition: nobody can tell the size of what is packed. */
export async function findDownloadSizes(em: Em, edition: Edition, counts: RowCounts): Promise<SizedDownload[]> {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (rows > mostMeasured) return downloadsOf(counts).map((download) => ({ ...download, bytes: null }));
  if (measured?.tag !== edition.tag) {
    const sizes = measureAll(em, edition);
    measured = { tag: edition.tag, sizes };
    // What failed is tried again by whoever asks next.
    sizes.catch(() => (measured = null));
  }
  return measured.sizes;
}

async function measureAll(em: Em, edition: Edition): Promise<SizedDownload[]> {
  const sized: SizedDownload[] = [];
  for (const download of downloads) {
    let bytes = 0;
    for await (const chunk of download.open(em, edition, null)) bytes += (chunk as Buffer).length;
    sized.push({ ...download, bytes });
  }
  return sized;
}
