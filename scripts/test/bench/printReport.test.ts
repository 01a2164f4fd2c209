import { describe, expect, it } from 'vitest';
import { aimOf, isMet } from '../../bench/aims.ts';
import { printMeasure } from '../../bench/printMeasure.ts';
import { printReport } from '../../bench/printReport.ts';
import { exampleReport } from './exampleReport.ts';

describe('the report of the bench as a page', () => {
  const page = printReport(JSON.parse(JSON.stringify(exampleReport)));

  it('tells where it ran, what of, and how it was called', () => {
    const narrow = page.replaceAll(/ +/g, ' ');
    expect(narrow).toContain('| Command | `pnpm bench --size 100k,2m` |');
    expect(narrow).toContain('| Began | 2026-11-21T15:00:00.000Z |');
    expect(narrow).toContain('| Machine | 2 × Example, 8 GB, Linux 6.1 |');
    expect(narrow).toContain('| Load before | 0.5, 1, 2.25 |');
    expect(narrow).toContain('| Versions | Node 24.0.0, mercurius 16.0.0 |');
  });

  it('has a table for each kind of measure, in one order whatever the order of measuring', () => {
    expect(page.match(/^## .*$/gm)).toEqual([
      '## Beside peers',
      '## One question at a time',
      '## With the data',
      '## Import',
      '## Memory of the server',
      '## Start',
      '## Index, reckoning alone',
    ]);
  });

  it('has a row for each measure, with what is aimed at and whether it is met', () => {
    expect(rowsUnder(page, 'One question at a time')).toEqual([
      ['2m', 'SQLite', 'ranking', '80.0', '10.0', '50.0', '0.5', '20.0', '2.2', '≤ 50: yes'],
      ['east-java', 'PostgreSQL', 'ranking', '20.0', '4.3', '9.0', '0.4', '10.6', '1.0', ''],
    ]);
    expect(rowsUnder(page, 'Beside peers')).toEqual([
      [
        '2m',
        'PostgreSQL',
        'ranking',
        'PostGraphile 5, an SQL function',
        '1,000',
        '600',
        '1.62',
        '1.25 – 2.00',
        '≥ 2: no',
      ],
    ]);
    expect(rowsUnder(page, 'With the data')).toEqual([
      ['SQLite', 'ranking', '2m / 100k', '12.0', '10.0', '1.20', '1.20 – 1.20', '≤ 1.5: yes'],
    ]);
    expect(rowsUnder(page, 'Import')).toEqual([
      ['2m', 'SQLite', '2,400,000', '60.0', '39,973', '40.0', '1.5', '312', '≥ 50,000: no'],
    ]);
    expect(rowsUnder(page, 'Memory of the server')).toEqual([['2m', 'SQLite', 'starting', '401', '≤ 400: no']]);
    expect(rowsUnder(page, 'Start')).toEqual([['2m', 'SQLite', '1,235']]);
    expect(rowsUnder(page, 'Index, reckoning alone')).toEqual([['514', '45.7']]);
  });

  it('leaves out the table of a kind that was not measured', () => {
    const less = { ...exampleReport, measures: exampleReport.measures.filter(({ kind }) => kind === 'start') };
    expect(printReport(less).match(/^## .*$/gm)).toEqual(['## Start']);
  });
});

describe('a measure in a line', () => {
  it('names each of its sides that has something to say', () => {
    expect(exampleReport.measures.slice(1, 3).map(printMeasure)).toEqual([
      'Import: Data 2m; Engine SQLite; Figures 2,400,000; Seconds 60.0; Figures a second 39,973; SQLite alone 40.0; Ratio 1.5; Megabytes 312; Aim ≥ 50,000: no',
      'Start: Data 2m; Engine SQLite; Milliseconds 1,235',
    ]);
  });
});

describe('what is aimed at', () => {
  it.each([
    [{ least: 2, found: 2 }, true],
    [{ least: 2, found: 1.99 }, false],
    [{ most: 50, found: 50 }, true],
    [{ most: 50, found: 50.1 }, false],
  ])('%j: %s', (aim, met) => {
    expect(isMet(aim)).toBe(met);
  });

  it('is nothing where nothing was asked for', () => {
    expect(aimOf({ kind: 'start', engine: 'sqlite', size: '2m', milliseconds: 1 })).toBeNull();
    expect(aimOf({ kind: 'memory', engine: 'sqlite', size: '10k', after: 'starting', megabytes: 1 })).toBeNull();
  });
});

/** The cells of the rows under a heading. */
function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const [, , ...rows] = own.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
