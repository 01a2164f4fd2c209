import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  benefits,
  cohortStatuses,
  fundingSources,
  missingReasons,
  precisions,
  rankedMetrics,
  regencyKinds,
  segments,
  standings,
  wordsOf,
} from '@pionir/shared';
import { describe, expect, test } from 'vitest';
import { readSections } from './readSections.ts';

const read = (language: 'id' | 'en') =>
  readSections(readFileSync(join(import.meta.dirname, `../../docs/method/${language}.md`), 'utf8'));
const texts = { id: read('id'), en: read('en') };

test('both languages have the same sections in the same order, each once', () => {
  const ids = texts.id.map(({ id }) => id);
  expect(texts.en.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(['id', 'en'] as const)('the text in %s', (language) => {
  test.each(wordsOf(rankedMetrics))('has a section for %s: its label, its formula, its limits', (metric) => {
    const section = texts[language].find(({ id }) => id === metric);
    expect(section?.title).toBe(rankedMetrics[metric][language]);
    expect(section?.html).toContain('<blockquote>');
    expect(section?.html).toContain('<li>');
  });

  test('explains every word that readers meet', () => {
    const glossary = texts[language].find(({ id }) => id === 'GLOSSARY')?.html ?? '';
    const terms = new Set(Array.from(glossary.matchAll(/<strong>(.+?)<\/strong>/g), ([, term]) => term));
    const vocabularies = [regencyKinds, cohortStatuses, standings, precisions, fundingSources, benefits, segments];
    const labels = [...vocabularies, missingReasons].flatMap((words) =>
      Object.values(words).map((term) => term[language]),
    );
    expect(labels.filter((label) => !terms.has(label))).toEqual([]);
  });
});

test('a section without its comment is refused', () => {
  expect(() => readSections('<!-- section: A -->\n\n## One\n\ntext\n\n## Two\n\ntext\n')).toThrow('"Two"');
});
