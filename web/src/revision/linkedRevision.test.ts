import { expect, test } from 'vitest';
import { linkedRevision, permalinkOf } from './linkedRevision.ts';

test.each([
  ['rev=3', 3],
  ['metric=GROWTH&rev=12', 12],
  ['', null],
  ['rev=0', null],
  ['rev=-1', null],
  ['rev=1.5', null],
  ['rev=tiga', null],
])('%s names revision %s', (search, revision) => {
  expect(linkedRevision(search)).toBe(revision);
});

test('a permalink keeps the view and names one revision', () => {
  const address = 'https://pionir.example/bandingkan?daerah=3504,3523&rev=1#tabel';
  expect(permalinkOf(address, 2)).toBe('https://pionir.example/bandingkan?daerah=3504,3523&rev=2#tabel');
  expect(linkedRevision(new URL(permalinkOf(address, 2)).search)).toBe(2);
});
