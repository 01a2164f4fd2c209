import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eastJava, openCommandLine } from './support/openCommandLine.ts';

const commands =
  'import, template, changes, trace, export, backup, restore, check, generate, token create, token list, token revoke';
const figure = '3504-dbhcht-vulnerable-workers-2023-headcount-1';

describe('pnpm pionir', () => {
  const { path, start, pionir, copyWith } = openCommandLine();

  it('tells what it can do', async () => {
    const { code, output } = await pionir('--help');
    expect(code).toBe(0);
    expect(output).toMatch(/import .*publish a data package/);
    expect(output).toMatch(/template .*write a workbook/);
    expect(output).toMatch(/trace .*follow a figure/);
  });

  it.each(commands.split(', '))('tells how %s is called, with an example', async (command) => {
    const { code, output } = await pionir(...command.split(' '), '--help');
    expect(code).toBe(0);
    expect(output).toContain(`pnpm pionir ${command} `);
  });

  it.each([
    [[], 'Usage: pionir'],
    [['imprt', 'x'], "unknown command 'imprt'"],
    [['import'], "missing required argument 'source'"],
    [['import', eastJava, '--dry-run', '--language', 'fr'], 'Allowed choices are ID, EN'],
    [['import', eastJava, '--force'], "unknown option '--force'"],
    [['import', eastJava, '--note', 'two\nlines'], 'Expected one line of 1 to 200 characters.'],
    [['import', eastJava, '--note', 'n'.repeat(201)], 'Expected one line of 1 to 200 characters.'],
    [['import', eastJava, '--database', 'mysql://x'], 'Expected sqlite:<file> or postgres://<address>.'],
    [['changes', '--since', 'x'], 'Expected the number of a revision, or 0.'],
    [['token', 'create'], "required option '--role <role>' not specified"],
    [['token', 'create', '--role', 'king'], 'Expected one of contributor, publisher, administrator.'],
    [['token', 'create', '--role', 'publisher', '--days', '0'], 'Expected a whole number from 1 to 366.'],
    [['export', '--base', 'pionir'], 'Expected a path with a slash at both ends, like /pionir/.'],
    [['export', '--api', 'pionir.example'], 'Expected an address like https://pionir.example.'],
    [['trace', figure, '--on', '2023-02-30'], 'Expected a day that exists'],
    [['trace', figure, '--metric', 'FAME'], 'Expected one of VULNERABLE_WORKERS'],
  ])('%j is a wrong call', async (words, said) => {
    const { code, output, errors } = await pionir(...words);
    expect(code).toBe(2);
    expect(errors).toContain(said);
    expect(output).toBe('');
  });

  it('refuses a broken package with every problem in a line of its own', async () => {
    const broken = await copyWith('broken', (figures) =>
      figures.replace(
        `HEADCOUNT,27500,people,2023,2023,3504-pemkab-tulungagung-20230912`,
        'HEADCOUNT,"27,5OO",people,2023,2023,nobody',
      ),
    );
    const { code, output, errors } = await pionir('import', broken);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors.split('\n')).toEqual([
      `${broken} was refused: 2 problems. The database is as it was.`,
      '  figures.csv:150 value:     found "27,5OO", expected a plain number like 1234.5 from 0 to 9007199254740991',
      '  figures.csv:150 source_id: found "nobody", expected a source_id of the table sources',
      '',
    ]);
  });

  it('says in Indonesian what is wrong, when asked', async () => {
    const { code, errors } = await pionir('import', path('broken'), '--language', 'ID');
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([
      `${path('broken')} ditolak: 2 masalah. Basis data tetap seperti semula.`,
      '  figures.csv:150 value:     ditemukan "27,5OO", seharusnya bilangan biasa seperti 1234.5 dari 0 sampai 9007199254740991',
      '  figures.csv:150 source_id: ditemukan "nobody", seharusnya source_id yang ada di tabel sources',
      '',
    ]);
  });

  it('says how many problems it does not show', async () => {
    const broken = await copyWith('very-broken', (figures) => figures.replaceAll(',EXACT,', ',SURE,'));
    const { code, errors } = await pionir('import', broken);
    const [, count] = /refused: ([\d,]+) problems/.exec(errors) ?? [];
    expect(code).toBe(1);
    expect(errors).toContain(`  and ${Number(count?.replaceAll(',', '')) - 200} more\n`);
  });

  it('imports a package, and says so when nothing has changed', async () => {
    const first = await pionir('import', eastJava);
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toContain('east-java is published as revision 1: 2,326 rows');
    expect(first.output).toMatch(/figures\s+1,094/);
    expect(await pionir('import', eastJava)).toEqual({
      code: 0,
      errors: '',
      output: 'east-java has not changed: it is revision 1 already. Nothing was written.\n',
    });
  });

  it('exports to no folder that holds files of others', async () => {
    const photos = path('photos');
    await mkdir(photos);
    await writeFile(join(photos, 'one.jpg'), '');
    const { code, output, errors } = await pionir('export', photos);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toBe(
      `Nothing was exported. ${photos}: found a folder with other files, expected an empty one, none, or an earlier export.\n`,
    );
    expect(await readdir(photos)).toEqual(['one.jpg']);
  });

  it('traces a figure from its line to its rank', async () => {
    const { code, output, errors } = await pionir('trace', figure);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(
      `1 Line figures.csv:150\n    ${figure},cohort,3504-dbhcht-vulnerable-workers-2023,HEADCOUNT,27500,people,`,
    );
    expect(output).toMatch(/2 Stored row, table figure\n {4}id {11}3504-dbhcht/);
    expect(output).toMatch(/ {4}value {8}27500\n/);
    expect(output).toContain('3 Source 3504-pemkab-tulungagung-20230912, so known from 2023-09-12\n');
    expect(output).toContain(
      '4 Cohort 3504-dbhcht-vulnerable-workers-2023: counts on 2023-09-12 as known on 2023-09-12\n',
    );
    expect(output).toContain('5 Value of Kabupaten Tulungagung (3504): 27,500 people\n');
    expect(output).toContain('6 Rank of Kabupaten Tulungagung: 1 of 5 (5 ranked, 33 not)\n');
  });

  it('says why a cohort does not count on another day', async () => {
    const { code, output } = await pionir('trace', figure, '--on', '2024-12-31', '--known-at', '2026-11-21');
    expect(code).toBe(0);
    expect(output).toMatch(
      /4 Cohort 3504-dbhcht-vulnerable-workers-2023: does not count on 2024-12-31 .*\n {4}because it/,
    );
    expect(output).toContain('this figure is not part of it');
    expect(output).toContain('5 Value of Kabupaten Tulungagung (3504): 35,750 people');
  });

  it.each([
    ['of a province', '35-coverage-1', '4 Cohort: none, the figure is about the province 35', '6 Rank: none'],
    [
      'of a program',
      '3504-dbhcht-budget-1',
      '4 Cohort: none, the figure is about the program 3504-dbhcht',
      '6 Rank of Kabupaten Tulungagung:',
    ],
    [
      'of office holders',
      '3504-apbd-village-council-village-council-2023-headcount-1',
      'Protected workers (PROTECTED_WORKERS) on 2023-09-12',
      'this figure is part of it',
    ],
  ])('traces a figure %s as far as it goes', async (_what, id, ...texts) => {
    const { code, output } = await pionir('trace', id);
    expect(code).toBe(0);
    for (const text of texts) expect(output).toContain(text);
  });

  it.each([['trace', figure], ['--help']])('ends quietly when nobody reads on: %s', async (...words) => {
    const child = start(words);
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('tells what revisions changed, the newest first', async () => {
    const corrected = await copyWith('corrected', (figures) =>
      figures.replace('HEADCOUNT,23825,people,2025-03', 'HEADCOUNT,43825,people,2025-03').replace('23.825', '43.825'),
    );
    expect(await pionir('import', corrected, '--note', 'A misprint.')).toMatchObject({ code: 0, errors: '' });
    const { code, output, errors } = await pionir('changes');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(
      /^Revision 2: 1 figure changed; \d+ ranks moved\.\n {4}Published .* from east-java: A misprint\.\n/,
    );
    expect(output).toContain(
      '    Changed 3502-dbhcht-vulnerable-workers-2025-headcount-1: value 23825 → 43825, printed "23.825" → "43.825"\n',
    );
    expect(output).toContain('    Rank: Kabupaten Ponorogo from rank 6 to 3 (Protected workers, 31 Dec 2025)\n');
    expect(output).toContain('\nRevision 1: 1,094 figures added.\n');
    expect(output).toContain('    and 1,074 more figures\n');
    expect((await pionir('changes', '--since', '1')).output).not.toContain('Revision 1');
    expect((await pionir('changes', '--since', '2')).output).toBe('Nothing has changed since revision 2.\n');
    expect(await pionir('changes', '--since', '3')).toEqual({
      code: 1,
      output: '',
      errors: 'There is no revision 3: the newest is 2.\n',
    });
  });

  it('says that there is no such figure', async () => {
    expect(await pionir('trace', 'no-such-figure')).toEqual({
      code: 1,
      output: '',
      errors: 'No figure has the id no-such-figure.\n',
    });
  });
});
