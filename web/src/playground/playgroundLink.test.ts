import { expect, test } from 'vitest';
import { printPlaygroundLink, readPlaygroundLink } from './playgroundLink.ts';

const carried = {
  query: 'query A($day: Date!) {\n  # 100% + "é" & more\n  dataset { revision }\n}',
  variables: '{"day":"2023-09-12"}',
};

test('a link gives back the query and the variables it carries', () => {
  expect(readPlaygroundLink({ hash: printPlaygroundLink(carried), search: '' })).toEqual(carried);
});

test('a query without variables is carried without them', () => {
  const link = printPlaygroundLink({ query: '{ dataset { revision } }', variables: ' \n' });
  expect(link).toBe('#query=%7B+dataset+%7B+revision+%7D+%7D');
});

test('a link written by hand may use the question mark', () => {
  expect(readPlaygroundLink({ hash: '', search: '?query=%7Ba%7D' })).toEqual({ query: '{a}', variables: '' });
});

test('an address without a query carries none', () => {
  expect(readPlaygroundLink({ hash: '#top', search: '?lang=id' })).toBeNull();
});
