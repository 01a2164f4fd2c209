import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openCommandLine } from './support/openCommandLine.ts';

describe('pnpm pionir with workbooks, and before it publishes', () => {
  const { path, pionir, copyWith } = openCommandLine();

  it('writes a template once, which as it comes changes nothing', async () => {
    const file = path('isian.xlsx');
    expect(await pionir('template', file)).toEqual({
      code: 0,
      errors: '',
      output: `${file} is written: fill it in, then pnpm pionir import ${file} --dry-run.\n`,
    });
    expect(await pionir('template', file)).toEqual({
      code: 1,
      output: '',
      errors: `${file} is there already: name another file, or --force to write over it.\n`,
    });
    expect(await pionir('template', file, '--force', '--package', 'west-java')).toEqual({
      code: 1,
      output: '',
      errors: 'No package west-java has been published.\n',
    });
    for (const words of [[], ['--dry-run']]) {
      const { code, output } = await pionir('import', file, ...words);
      expect(code).toBe(0);
      expect(output).toMatch(/Nothing was written|changes nothing/);
    }
    const elsewhere = await pionir('import', file, '--package', 'west-java');
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.errors).toContain(
      '  isian.xlsx name: found "west-java", expected the name of a package that has been published\n',
    );
  });

  it('refuses a file that is no workbook', async () => {
    const file = path('notes.xlsx');
    await writeFile(file, 'figure_id,value\n');
    const { code, output, errors } = await pionir('import', file, '--dry-run');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('notes.xlsx: found a file that is no such archive');
  });

  it.each([
    [
      'EN',
      'would become revision 2 of east-java. Nothing is written yet.',
      'figures: 0 added, 1 changed',
      'Changed 3502-dbhcht-vulnerable-workers-2025-headcount-1 (row 86): value "23825" → "43825", printed "23.825" → "43.825"',
      'No figure differs from others.',
      'Kabupaten Ponorogo from rank 6 to 3 (Protected workers, 31 Dec 2025)',
      'To publish it, run it again without --dry-run.',
    ],
    [
      'ID',
      'akan menjadi revisi 2 dari east-java. Belum ada yang ditulis.',
      'figures: 0 ditambahkan, 1 diubah',
      'Diubah 3502-dbhcht-vulnerable-workers-2025-headcount-1 (baris 86): value "23825" → "43825"',
      'Tidak ada angka yang berbeda dari angka lain.',
      'Kabupaten Ponorogo dari peringkat 6 ke 3 (',
      'Untuk menerbitkannya, jalankan lagi tanpa --dry-run.',
    ],
  ])('tells what an import would change, in %s, and writes nothing', async (language, ...texts) => {
    const corrected = await copyWith(`corrected-${language}`, (figures) =>
      figures.replace('HEADCOUNT,23825,people,2025-03', 'HEADCOUNT,43825,people,2025-03').replace('23.825', '43.825'),
    );
    const { code, output, errors } = await pionir('import', corrected, '--dry-run', '--language', language);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    for (const text of texts) expect(output).toContain(text);
    expect((await pionir('changes', '--since', '1')).output).toBe('Nothing has changed since revision 1.\n');
  });
});
