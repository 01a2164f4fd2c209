import { describe, expect, it } from 'vitest';
import { metrics } from '../metrics/index.ts';
import * as vocabularies from './index.ts';
import type { Term, Vocabulary } from './index.ts';

const all: [string, Vocabulary<string>][] = [
  ...Object.entries(vocabularies).flatMap(([name, exported]): [string, Vocabulary<string>][] =>
    typeof exported === 'object' ? [[name, exported]] : [],
  ),
  ['metrics', metrics],
];
const terms = all.flatMap(([name, words]) =>
  Object.entries(words).map(([word, term]): [string, Term] => [`${name}.${word}`, term]),
);

describe('every vocabulary', () => {
  it('is here', () => {
    expect(all.length).toBeGreaterThanOrEqual(18);
  });

  it.each(terms)('%s says what it is, in both languages', (_word, { id, en, about }) => {
    expect([id, en, about].map((text) => text.trim())).not.toContain('');
  });

  it.each(all)('%s has no two words with one label', (_name, words) => {
    const labels = Object.values(words).map(({ id }) => id);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('isWordOf', () => {
  it.each([
    ['FARMERS', true],
    ['farmers', false],
    ['FARMERS ', false],
    ['', false],
    ['toString', false],
  ])('"%s" is a worker category: %s', (text, expected) => {
    expect(vocabularies.isWordOf(vocabularies.workerCategories, text)).toBe(expected);
  });
});

describe('wordsOf', () => {
  it('lists the words in the order in which they are shown', () => {
    expect(vocabularies.wordsOf(vocabularies.cohortStatuses)).toEqual(['ENROLLED', 'PLANNED']);
  });
});

describe('isVulnerable', () => {
  const words = vocabularies.wordsOf(vocabularies.workerCategories);

  it('leaves out the five office holders and nobody else', () => {
    expect(words.filter((category) => !vocabularies.isVulnerable(category))).toEqual([
      'VILLAGE_OFFICIALS',
      'NEIGHBOURHOOD_HEADS',
      'VILLAGE_COUNCIL',
      'NON_CIVIL_SERVANT_STAFF',
      'ELECTION_WORKERS',
    ]);
    expect(words).toHaveLength(21);
  });
});
