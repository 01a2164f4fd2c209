import { expect, test } from 'vitest';
import { claim } from '../../testing/claimAnswer.ts';
import { placesPraised } from './placesPraised.ts';

test('places stand once, by name; a claim about the province names none', () => {
  const malang = { code: '3573', name: 'Kota Malang' };
  const places = placesPraised([claim({ regency: malang }), claim(), claim({ regency: null }), claim()]);
  expect(places.map(({ value }) => value)).toEqual(['3504', '3573']);
});
