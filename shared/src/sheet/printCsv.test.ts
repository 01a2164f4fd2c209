import { expect, test } from 'vitest';
import { printCsv } from './printCsv.ts';

test('heads, rows, then the notes after an empty line', () => {
  expect(printCsv({ head: ['code', 'people'], rows: [['3504', 27_500]] }, ['A title', 'A source'])).toBe(
    '\uFEFFcode,people\r\n3504,27500\r\n\r\nA title\r\nA source\r\n',
  );
});

test.each([
  ['a, b', '"a, b"'],
  ['she said "two"', '"she said ""two"""'],
  ['one\ntwo', '"one\ntwo"'],
  ['=1+1', "'=1+1"],
  ['+62 81', "'+62 81"],
  ['-', "'-"],
  ['@name', "'@name"],
  ['\tx', "'\tx"],
  ['=A1,B1', '"\'=A1,B1"'],
  ['-12.5', '-12.5'],
  ['+3', '+3'],
  ['3504', '3504'],
  ['−350', '−350'],
  ['', ''],
  [-12.5, '-12.5'],
])('the cell %j is printed as %j', (cell, printed) => {
  expect(printCsv({ head: ['x'], rows: [[cell]] })).toBe(`\uFEFFx\r\n${printed}\r\n`);
});
