import { existsSync, readFileSync } from 'node:fs';

/** The questions of the web client by their hashes; none where it was not built. */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}
