import { expect, test } from 'vitest';
import { plainText } from '../i18n/sentence.ts';
import { homePlace, homeRanking, homeRow } from '../testing/homeAnswer.ts';
import { mapTitle } from './mapTitle.ts';
import { toMapData } from './toMapData.ts';

const jember = homePlace('3509', 'Kabupaten Jember');
const batu = homePlace('3579', 'Kota Batu');
const tuban = homePlace('3523', 'Kabupaten Tuban');
const ranking = homeRanking(
  [homeRow(jember, 1, 27_500), homeRow(batu, 2, 100)],
  [{ reason: 'LAPSED', regency: tuban }],
);

test('the highest value has the darkest tone, a place without one its reason', () => {
  const data = toMapData([jember, tuban, batu], ranking, 'A title', 'ID');
  expect(data.places.map(({ shade, spoken }) => [shade, spoken])).toEqual([
    [5, 'Kabupaten Jember: 27.500 orang, peringkat 1'],
    [null, 'Kabupaten Tuban: perlindungan sudah berakhir'],
    [4, 'Kota Batu: 100 orang, peringkat 2'],
  ]);
  expect(data.gaps).toEqual(['Kabupaten Tuban: perlindungan sudah berakhir']);
});

test('the legend gives the least and the most of each tone', () => {
  const equal = homeRanking([homeRow(jember, 1, 100, true), homeRow(batu, 1, 100, true)]);
  expect(toMapData([jember, batu], equal, '', 'EN').steps).toMatchObject([{ shade: 5, label: '100' }]);
  expect(toMapData([jember, batu], ranking, '', 'EN').steps.map(({ ends }) => ends.length)).toEqual([1, 1]);
  expect(toMapData([jember, batu], ranking, '', 'EN').steps.map(({ label }) => label)).toEqual(['100', '27,500']);
});

test('the title states the span and the gaps', () => {
  expect(plainText(mapTitle(ranking, 'ID'))).toBe('2 dari 3 daerah punya angka: dari 100 sampai 27.500');
  const equal = homeRanking([homeRow(jember, 1, 100, true), homeRow(batu, 1, 100, true)]);
  expect(plainText(mapTitle(equal, 'EN'))).toBe('all 2 places have a figure: 100');
  expect(plainText(mapTitle(homeRanking([]), 'EN'))).toBe('No place has a figure yet');
});
