import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';

const now = new Date('2026-11-21T12:00:00Z');

/** The real package under another name, said to be made up. */
async function syntheticCopy(mark = 'true'): Promise<string> {
  const copy = await copyPackage();
  await copy.editText('datapackage.json', (text) =>
    text.replace('"name": "east-java"', `"name": "synthetic-east-java",\n  "synthetic": ${mark}`),
  );
  return copy.folder;
}

describe.each(engines)('made-up numbers in $name', (engine) => {
  const { orm } = openDatabase(engine);

  it('are refused where the mark could be taken for none', async () => {
    const { problems } = await refusalOf(orm(), await syntheticCopy('"true"'));
    expect(problems).toEqual([
      {
        file: 'datapackage.json',
        line: null,
        column: 'synthetic',
        found: '"true"',
        expected: 'true where the numbers are made up, else nothing',
      },
    ]);
  });

  it('keep real ones out of their database', async () => {
    await importPackage(orm(), await syntheticCopy(), { now });
    const before = await readWholeDatabase(orm());
    const { problems } = await refusalOf(orm(), eastJavaPackage);
    expect(problems).toEqual([
      {
        file: 'datapackage.json',
        line: null,
        column: 'synthetic',
        found: 'real numbers',
        expected:
          'made-up numbers, as the package synthetic-east-java of this database has; real ones need another database',
      },
    ]);
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('cannot be said to be real by a later edition', async () => {
    const copy = await copyPackage();
    await copy.editText('datapackage.json', (text) =>
      text.replace('"name": "east-java"', '"name": "synthetic-east-java"'),
    );
    expect((await refusalOf(orm(), copy.folder)).problems).toHaveLength(1);
  });
});

describe.each(engines)('real numbers in $name', (engine) => {
  const { orm } = openDatabase(engine);

  it('keep made-up ones out of their database', async () => {
    await importPackage(orm(), eastJavaPackage, { now });
    const before = await readWholeDatabase(orm());
    const { problems } = await refusalOf(orm(), await syntheticCopy());
    expect(problems).toEqual([
      {
        file: 'datapackage.json',
        line: null,
        column: 'synthetic',
        found: 'made-up numbers',
        expected:
          'real numbers, as the package east-java of this database has; made-up ones need a database of their own',
      },
    ]);
    expect(await readWholeDatabase(orm())).toBe(before);
  });
});
