import { appendFile, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import type { PackageCopy } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';

const file = 'totals.csv';
const cut = 'a line break at the end of the last line: the file may be cut';
const columns =
  'total_id, kind, source_id, statement_id, statement_en, total_figure_id, part_figure_ids, tolerance, note, withdrawn_reason';

describe('a file that is broken as a whole is refused', () => {
  const { orm } = openDatabase(engines[0] as Engine);
  const problemsAfter = async (spoil: (copy: PackageCopy) => Promise<unknown>) => {
    const copy = await copyPackage();
    await spoil(copy);
    return (await refusalOf(orm(), copy.folder)).problems;
  };
  const edited = (edit: (text: string) => string) => problemsAfter((copy) => copy.editText(file, edit));

  it('that is not there', async () => {
    expect(await problemsAfter((copy) => rm(copy.path(file)))).toEqual([
      { file, line: null, column: null, found: 'no such file', expected: 'the CSV file of the table' },
    ]);
  });

  it('that is empty', async () => {
    expect(await edited(() => '')).toEqual([
      { file, line: null, column: null, found: 'an empty file', expected: 'a header with the columns of the table' },
    ]);
  });

  it('that lacks a column and has an unknown one', async () => {
    expect(await edited((text) => text.replace('tolerance', 'slack'))).toEqual([
      { file, line: 1, column: 'slack', found: 'the unknown column "slack"', expected: `only the columns ${columns}` },
      { file, line: 1, column: 'tolerance', found: 'no such column', expected: 'a column tolerance' },
    ]);
  });

  it('that has a column twice', async () => {
    const problems = await edited((text) => text.replace('tolerance', 'note'));
    expect(problems).toContainEqual({
      file,
      line: 1,
      column: 'note',
      found: 'the column "note" a second time',
      expected: 'each column once',
    });
  });

  it('that is of another kind altogether', async () => {
    const problems = await problemsAfter((copy) => writeFile(copy.path(file), Buffer.from([0, 1, 2, 3, 10, 4, 5, 10])));
    expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 9 }, () => 1));
  });

  it('that ends within a line', async () => {
    expect(await edited((text) => text.slice(0, -5))).toContainEqual({
      file,
      line: 108,
      column: null,
      found: 'the end of the file',
      expected: cut,
    });
  });

  it('whose last line has lost only its line break', async () => {
    expect(await edited((text) => text.trimEnd())).toEqual([
      { file, line: 108, column: null, found: 'the end of the file', expected: cut },
    ]);
  });

  it('with a quote that is never closed', async () => {
    const problems = await edited((text) => `${text}"never,closed\nand,so,on\n`);
    expect(problems).toEqual([
      {
        file,
        line: 109,
        column: null,
        found: 'a quote that is never closed',
        expected: 'a quote at the end of the cell that begins with one',
      },
    ]);
  });

  it('with a quote that is never closed in a file that goes on and on', async () => {
    const problems = await edited((text) => `${text}"never,closed\n${'and,so,on\n'.repeat(200_000)}`);
    expect(problems).toEqual([
      {
        file,
        line: 109,
        column: null,
        found: 'a record of more than 1,000,000 characters',
        expected: 'a shorter one: a quote may have been opened and never closed',
      },
    ]);
  });

  it('with a quote within a cell', async () => {
    const problems = await edited((text) => `${text}a"b,c\n`);
    expect(problems).toMatchObject([
      { file, line: 109, column: null, expected: 'quotes around the whole cell, and each quote inside it doubled' },
    ]);
  });

  it('with an empty line and a line of too few cells', async () => {
    expect(await edited((text) => `${text}\na,b\n`)).toEqual([
      { file, line: 109, column: null, found: 'an empty line', expected: '10 cells, as in the header' },
      { file, line: 110, column: null, found: '2 cells', expected: '10 cells, as in the header' },
    ]);
  });

  it('with bytes that are not UTF-8', async () => {
    const problems = await problemsAfter(async (copy) => {
      await copy.setCell('totals', '35-members-2023-sum', 'withdrawn_reason', '');
      await copy.editText(file, (text) => text.replace(/\n$/, ''));
      await appendFile(copy.path(file), Buffer.from([0xc3, 0x28, 0x0a]));
    });
    expect(problems).toMatchObject([{ file, line: 108, column: 'withdrawn_reason', expected: 'text in UTF-8' }]);
  });

  it('with a line break within a cell, and the lines after it are counted right', async () => {
    const problems = await problemsAfter(async (copy) => {
      await copy.setCell('totals', '35-coverage-2023-ratio', 'note', 'two\nlines');
      await copy.setCell('totals', '35-members-2023-sum', 'kind', 'PLUS');
    });
    expect(problems).toMatchObject([
      {
        file,
        line: 3,
        column: 'note',
        found: '"two\\nlines"',
        expected: 'text on one line without control characters',
      },
      { file, line: 5, column: 'kind' },
    ]);
  });

  it('and says nothing of rows elsewhere that might be in what could not be read', async () => {
    const problems = await problemsAfter((copy) => copy.editText('sources.csv', (text) => text.slice(0, 5000)));
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set(['sources.csv']));
  });
});

describe('a descriptor that is broken is refused', () => {
  const { orm } = openDatabase(engines[0] as Engine);
  const descriptor = 'datapackage.json';
  const problemsOf = async (edit: (text: string) => string) => {
    const copy = await copyPackage();
    await copy.editText(descriptor, edit);
    return (await refusalOf(orm(), copy.folder)).problems;
  };

  it('that is not there', async () => {
    expect((await refusalOf(orm(), '/nowhere/at/all')).problems).toEqual([
      {
        file: descriptor,
        line: null,
        column: null,
        found: 'no such file',
        expected: 'a file that describes the package',
      },
    ]);
  });

  it('that is no JSON', async () => {
    expect(await problemsOf((text) => text.slice(0, 100))).toMatchObject([
      { file: descriptor, expected: 'a JSON object' },
    ]);
    expect(await problemsOf(() => '[]')).toMatchObject([{ file: descriptor, expected: 'a JSON object' }]);
  });

  it('that has no name', async () => {
    expect(await problemsOf((text) => text.replace('"name": "east-java"', '"name": "East Java"'))).toEqual([
      {
        file: descriptor,
        line: null,
        column: 'name',
        found: '"East Java"',
        expected: 'a name of small letters, digits and hyphens',
      },
    ]);
  });

  it.each(['../figures.csv', '/etc/passwd', 'https://example.org/figures.csv', 'a/../../figures.csv'])(
    'that leads outside: %s',
    async (path) => {
      expect(await problemsOf((text) => text.replace('"path": "figures.csv"', `"path": "${path}"`))).toContainEqual({
        file: descriptor,
        line: null,
        column: 'resources[5].path',
        found: JSON.stringify(path),
        expected: 'the path of a file inside the package',
      });
    },
  );

  it('that leads outside by a link, of the file or of a folder', async () => {
    const copy = await copyPackage();
    const outside = await mkdtemp(join(tmpdir(), 'pionir-outside-'));
    onTestFinished(() => rm(outside, { recursive: true, force: true }));
    await rename(copy.path('figures.csv'), join(outside, 'figures.csv'));
    await rename(copy.path('claims.csv'), join(outside, 'claims.csv'));
    await symlink(join(outside, 'figures.csv'), copy.path('figures.csv'));
    await symlink(outside, copy.path('linked'));
    await copy.editText(descriptor, (text) => text.replace('"path": "claims.csv"', '"path": "linked/claims.csv"'));
    const problem = { file: descriptor, line: null, expected: 'the path of a file inside the package' };
    expect((await refusalOf(orm(), copy.folder)).problems).toEqual([
      { ...problem, column: 'resources[5].path', found: '"figures.csv", a link that leads out of it' },
      { ...problem, column: 'resources[7].path', found: '"linked/claims.csv", a link that leads out of it' },
    ]);
  });

  it('but not for a link that stays inside, or that leads to the package as a whole', async () => {
    const copy = await copyPackage();
    await mkdir(copy.path('kept'));
    await rename(copy.path('claims.csv'), copy.path('kept/claims.csv'));
    await symlink('kept/claims.csv', copy.path('claims.csv'));
    const link = `${copy.folder}-link`;
    await symlink(copy.folder, link);
    onTestFinished(() => rm(link));
    expect(await importPackage(orm(), link, { now: new Date() })).toMatchObject({ changed: true, revision: 1 });
  });

  it('that lacks a table or has an unknown one', async () => {
    const problems = await problemsOf((text) => text.replace('"name": "claims"', '"name": "boasts"'));
    expect(problems.map(({ column, found }) => `${column} ${found}`)).toEqual([
      'resources[7].name "boasts"',
      'resources none',
    ]);
  });
});
