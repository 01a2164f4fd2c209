import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { toDataPackage } from '../../src/ingest/index.ts';
import type { PackageHead } from '../../src/ingest/index.ts';

const path = join(eastJavaPackage, 'datapackage.json');

describe('datapackage.json of East Java', () => {
  it('is what the tables in the code say (UPDATE=1 rewrites it)', async () => {
    const text = await readFile(path, 'utf8');
    const { $schema: _schema, resources: _resources, ...head } = JSON.parse(text) as PackageHead;
    const expected = `${JSON.stringify(toDataPackage(head as PackageHead), null, 2)}\n`;
    if (process.env['UPDATE']) await writeFile(path, expected);
    expect(await readFile(path, 'utf8')).toBe(expected);
  });

  it('names its licence and its sources', async () => {
    const { licenses, sources } = JSON.parse(await readFile(path, 'utf8')) as PackageHead;
    expect(licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(sources.length).toBeGreaterThan(0);
  });
});
