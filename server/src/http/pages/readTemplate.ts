import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built document of the web client with its links to files leading from a base; null where it is not built. */
export function readTemplate(folder: string, base: string): string | null {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('="./', `="${base}`) : null;
}
