import { expect, test } from 'vitest';
import { printMethodView, readMethodView } from './methodView.ts';

test('a place is read in either language and written in the reader’s', () => {
  for (const search of ['?daerah=3504', '?place=3504']) {
    expect(readMethodView(search)).toEqual({ view: { place: '3504' }, problems: [] });
  }
  expect(printMethodView({ place: '3504' }, 'ID')).toBe('?daerah=3504');
  expect(printMethodView({ place: '3504' }, 'EN')).toBe('?place=3504');
  expect(printMethodView({ place: null }, 'EN')).toBe('');
});

test('what is no code is told and left out', () => {
  expect(readMethodView('?daerah=Tuban')).toEqual({
    view: { place: null },
    problems: [{ name: 'daerah', found: 'Tuban' }],
  });
});
