import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface DocumentWeight {
  /** Of the scripts that the document itself names: charts come after. */
  readonly script: number;
  /** Of the document, which takes its answers along. */
  readonly data: number;
}

/** What a page of an export weighs, compressed as file servers do. */
export async function measureDocument(folder: string, base: string, page: string): Promise<DocumentWeight> {
  const html = await readFile(join(folder, page));
  const named = [...html.toString().matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g)];
  const scripts = await Promise.all(named.map(([, path = '']) => readFile(join(folder, path.slice(base.length)))));
  return {
    script: scripts.reduce((sum, bytes) => sum + weigh(bytes), 0),
    data: weigh(html),
  };
}

function weigh(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
