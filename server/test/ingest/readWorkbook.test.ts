import { describe, expect, it } from 'vitest';
import { makeWorkbook, sheetOf } from './support/makeWorkbook.ts';
import type { MadeWorkbook } from './support/makeWorkbook.ts';
import { readMadeWorkbook } from './support/readMadeWorkbook.ts';

const read = async (made: MadeWorkbook) => readMadeWorkbook(await makeWorkbook(made));

/** One cell of a number column and one of a text column. */
async function readCells(cell: string, rest: Omit<MadeWorkbook, 'sheets'> = {}) {
  const { records, problems } = await read({
    ...rest,
    sheets: [
      sheetOf('figures', [
        ['value', 'printed'],
        [cell, cell],
      ]),
    ],
  });
  return { cells: records?.figures?.[1], problems };
}

describe('a cell is read as it is shown', () => {
  const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;

  it.each([
    ['a whole number', number('27500'), undefined, '27500', '27500'],
    ['a number stored as text', '<c t="str"><v>27500</v></c>', undefined, '27500', '27500'],
    ['an exponent', number('2.75E4'), undefined, '27500', '27500'],
    ['the noise of a sum', number('0.30000000000000004'), undefined, '0.3', '0.3'],
    ['all digits of a third', number('0.3333333333333333'), undefined, '0.3333333333333333', '0.3333333333333333'],
    ['a negative one', number('-8.12546'), undefined, '-8.12546', '-8.12546'],
    ['a percentage', number('0.2997', 1), '0.00%', '29.97', '29.97%'],
    ['separators of thousands', number('27500', 1), '#,##0', '27500', '27500'],
    ['money', number('10000000000', 1), '"Rp"#,##0', '10000000000', '10000000000'],
    ['a day', number('45181', 1), 'dd/mm/yyyy', '2023-09-12', '2023-09-12'],
    ['a day in Indonesian', number('45181', 1), '[$-421]dd mmmm yyyy;@', '2023-09-12', '2023-09-12'],
    ['a month', number('45170', 1), 'mmm-yy', '2023-09', '2023-09'],
    ['a year', number('45170', 1), 'yyyy', '2023', '2023'],
    ['a date by ISO 8601', '<c t="d"><v>2023-09-12T00:00:00</v></c>', undefined, '2023-09-12', '2023-09-12'],
    ['the first of March 1900', number('61', 1), 'yyyy-mm-dd', '1900-03-01', '1900-03-01'],
    ['the first day there is', number('1', 1), 'yyyy-mm-dd', '1900-01-01', '1900-01-01'],
    ['yes', '<c t="b"><v>1</v></c>', undefined, 'TRUE', 'TRUE'],
    ['a guarded text', `<c t="inlineStr"><is><t>'=1+1</t></is></c>`, undefined, '=1+1', '=1+1'],
    [
      'runs of one text',
      '<c t="inlineStr"><is><r><t>27</t></r><r><t>.500</t></r></is></c>',
      undefined,
      '27.500',
      '27.500',
    ],
    ['an escaped sign', '<c t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', undefined, '_x0041_', '_x0041_'],
  ])('%s', async (_what, cell, format, inNumbers, inTexts) => {
    const { cells, problems } = await readCells(cell, format === undefined ? {} : { formats: [format] });
    expect({ cells, problems }).toEqual({ cells: [inNumbers, inTexts], problems: [] });
  });

  it('a shared text, without how it is pronounced', async () => {
    const { cells } = await readCells('<c t="s"><v>1</v></c>', {
      sharedStrings: ['<t>x</t>', '<r><t>27</t></r><r><t>.500</t></r><rPh sb="0" eb="1"><t>dua</t></rPh>'],
    });
    expect(cells).toEqual(['27.500', '27.500']);
  });

  it('a day counted from 1904', async () => {
    const { cells } = await readCells(number('43719', 1), { formats: ['yyyy-mm-dd'], from1904: true });
    expect(cells).toEqual(['2023-09-12', '2023-09-12']);
  });

  it.each([
    [
      'a formula',
      '<c><f>SUM(A1:A2)</f><v>3</v></c>',
      undefined,
      'found the formula "=SUM(A1:A2)", expected a value: copy the cell and paste it as a value',
    ],
    [
      'a shared formula',
      '<c><f t="shared" si="0"/><v>3</v></c>',
      undefined,
      'found a formula, expected a value: copy the cell and paste it as a value',
    ],
    ['an error', '<c t="e"><v>#REF!</v></c>', undefined, 'found the error #REF!, expected a value'],
    [
      'a day without its year',
      number('45181', 1),
      'd-mmm',
      'found 2023-09-12 shown without its year, expected a date with its year, as text: YYYY-MM-DD',
    ],
    ['a time', number('0.5', 1), 'h:mm', 'found a time of day, expected a date, a number or a text'],
    [
      'a day with a time',
      number('45181.5', 1),
      'yyyy-mm-dd hh:mm',
      'found 2023-09-12 with a time of day, expected a date alone',
    ],
    [
      'the day that never was',
      number('60', 1),
      'yyyy-mm-dd',
      'found the number 60 shown as a date, expected a date that exists',
    ],
  ])('or refused with its place: %s', async (_what, cell, format, told) => {
    const { problems } = await readCells(cell, format === undefined ? {} : { formats: [format] });
    expect(problems).toEqual([`figures!A2 value: ${told}`, `figures!B2 printed: ${told}`]);
  });
});

describe('a sheet', () => {
  it('has its rows under the numbers they have there, without blank ones', async () => {
    const bytes = await makeWorkbook({
      sheets: [
        {
          name: 'claims',
          xml: '<sheetData><row r="1"><c r="B1" t="str"><v>rank</v></c></row><row r="3"><c r="B3"/></row><row r="7"><c r="B7"><v>1</v></c></row></sheetData>',
        },
      ],
    });
    expect((await readMadeWorkbook(bytes)).records?.claims).toEqual([['rank'], ['1']]);
  });

  it('beside those we know is told', async () => {
    const { problems } = await read({
      sheets: [sheetOf('claims', [['rank']]), sheetOf('Petunjuk', []), sheetOf('figure', [])],
    });
    expect(problems).toEqual([
      'isian.xlsx: found the unknown sheet "figure", expected only the sheets regencies, sources, indicators, programs, cohorts, figures, totals, claims and those of the template',
    ]);
  });

  it('shows all that it brings: what is hidden is told', async () => {
    const { problems } = await read({
      sheets: [
        { ...sheetOf('claims', [['rank'], ['1']]), hidden: true },
        {
          name: 'figures',
          xml: '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row><c t="str"><v>value</v></c><c t="str"><v>printed</v></c></row><row hidden="1"><c><v>1</v></c></row><row><c/><c><v>2</v></c></row></sheetData>',
        },
      ],
    });
    expect(problems).toEqual([
      'claims: found a hidden sheet with rows, expected a sheet that can be seen: show or empty it',
      'figures!B1: found the hidden column "printed", expected columns that can be seen: show it or empty it',
      'figures!2: found a hidden row, expected rows that can be seen: show it, clear the filter or delete it',
    ]);
  });

  it('has nothing below a column without a name', async () => {
    const { problems } = await read({ sheets: [sheetOf('claims', [['rank'], ['1', 'a remark']])] });
    expect(problems).toEqual([
      'claims!B2: found a cell below no name of a column, expected a column with its name in row 1',
    ]);
  });

  it('may be none of ours', async () => {
    const { records, problems } = await read({ sheets: [sheetOf('Petunjuk', [])] });
    expect(records).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('found no sheet with a table');
  });
});
