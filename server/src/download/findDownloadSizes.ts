import type { Em } from '../db/createOrm.ts';
import { downloads } from './downloads.ts';
import type { Download } from './downloads.ts';
import type { Edition } from './findEdition.ts';

export type SizedDownload = Download & { readonly bytes: number };

let measured: { readonly tag: string; readonly sizes: Promise<SizedDownload[]> } | null = null;

/** How large each download is. Measured by making it, once an edition: nobody can tell the size of what is packed. */
export async function findDownloadSizes(em: Em, edition: Edition): Promise<SizedDownload[]> {
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
