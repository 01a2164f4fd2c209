import { expect, test } from 'vitest';
import { examples } from './examples.ts';
import { readExample } from './readExample.ts';

test('an example is its titles, its name, its query and its variables', () => {
  const query = '# Siapa?\n# Who?\nquery Who($day: Date!) {\n  dataset {\n    revision\n  }\n}\n';
  expect(readExample('01-who', query, '{ "day": "2023-09-12" }\n')).toEqual({
    name: '01-who',
    title: { ID: 'Siapa?', EN: 'Who?' },
    operationName: 'Who',
    query: query.trimEnd(),
    variables: '{ "day": "2023-09-12" }',
  });
});

test('an example without a name is refused', () => {
  expect(() => readExample('01-who', '# Siapa?\n# Who?\n{ a }', '')).toThrow('01-who');
});

test('the examples are there, each once', () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
  expect(new Set(examples.map(({ operationName }) => operationName)).size).toBe(examples.length);
});
