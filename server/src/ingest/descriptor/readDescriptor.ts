import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { quoteCell } from '../problem.ts';
import type { ProblemList } from '../ProblemList.ts';
import { tableNames } from '../tables/index.ts';
import type { TableName } from '../tables/index.ts';

/** What the import needs to know of `datapackage.json`. */
export interface Descriptor {
  /** Null where it could not be read. */
  readonly name: string | null;
  /** What it says of itself: all but its tables. */
  readonly head: Readonly<Record<string, unknown>>;
  /** Path of each table inside the folder. */
  readonly paths: ReadonlyMap<TableName, string>;
}

export const descriptorFile = 'datapackage.json';

/** Reads `datapackage.json`; reports what is wrong, null where nothing can be made of it. */
export async function readDescriptor(folder: string, problems: ProblemList): Promise<Descriptor | null> {
  const report = (column: string | null, expected: string, found: string) =>
    problems.add({ file: descriptorFile, line: null, column, found, expected });
  const text = await readFile(join(folder, descriptorFile), 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) {
    report(null, 'a file that describes the package', text.code === 'ENOENT' ? 'no such file' : text.message);
    return null;
  }
  const descriptor = parseObject(text.replace(/^\uFEFF/, ''));
  if (descriptor instanceof Error) {
    report(null, 'a JSON object', descriptor.message);
    return null;
  }
  const { $schema: _schema, resources, ...head } = descriptor;
  checkSynthetic(head['synthetic'], report);
  return { name: readName(head['name'], report), head, paths: await readPaths(folder, resources, report) };
}

type Fields = Readonly<Record<string, unknown>>;
type ReportProperty = (property: string, expected: string, found: string) => void;

function parseObject(text: string): Fields | Error {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : new Error('JSON that is no object');
  } catch (error) {
    return error as Error;
  }
}

function readName(name: unknown, report: ReportProperty): string | null {
  if (typeof name === 'string' && /^[a-z0-9]+([-._][a-z0-9]+)*$/.test(name)) return name;
  report('name', 'a name of small letters, digits and hyphens', show(name));
  return null;
}

/** What only looks like a mark would pass made-up numbers off as real ones. */
function checkSynthetic(synthetic: unknown, report: ReportProperty): void {
  if (synthetic === undefined || synthetic === true) return;
  report('synthetic', 'true where the numbers are made up, else nothing', show(synthetic));
}

async function readPaths(
  folder: string,
  resources: unknown,
  report: ReportProperty,
): Promise<ReadonlyMap<TableName, string>> {
  const paths = new Map<TableName, string>();
  for (const [index, resource] of (Array.isArray(resources) ? resources : []).entries()) {
    const { name, path } = isObject(resource) ? resource : {};
    const place = `resources[${index}]`;
    if (!isTableName(name)) report(`${place}.name`, `one of ${tableNames.join(', ')}`, show(name));
    else if (paths.has(name)) report(`${place}.name`, 'each table once', show(name));
    else if (!isInside(path)) report(`${place}.path`, 'the path of a file inside the package', show(path));
    else if (await leadsOut(folder, path)) {
      report(`${place}.path`, 'the path of a file inside the package', `${show(path)}, a link that leads out of it`);
    } else paths.set(name, path);
  }
  for (const name of tableNames) {
    const named =
      Array.isArray(resources) && resources.some((resource) => isObject(resource) && resource['name'] === name);
    if (!named) report('resources', `a resource with the name ${name}`, 'none');
  }
  return paths;
}

/** Relative, downwards only: a package does not read what lies beside it. */
function isInside(path: unknown): path is string {
  return typeof path === 'string' && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path);
}

/** A link inside the package can still lead out of it: what counts is where the file truly lies. */
async function leadsOut(folder: string, path: string): Promise<boolean> {
  const home = await realpath(folder);
  // A file that is not there is told of when it is read.
  const file = await realpath(join(folder, path)).catch(() => null);
  return file !== null && !file.startsWith(home.endsWith(sep) ? home : home + sep);
}

function isTableName(name: unknown): name is TableName {
  return (tableNames as readonly unknown[]).includes(name);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : quoteCell(typeof value === 'string' ? value : JSON.stringify(value));
}
