import { describe, expect, it } from 'vitest';
import { readPressText } from '../../src/index.ts';
import { eastJava } from '../../src/testing/eastJava.ts';
import { labelledFacts, proposedFacts } from './facts.ts';
import type { FactKind } from './facts.ts';
import { readCorpus } from './pressCorpus.ts';

/** Facts found, proposed without being there, and missed. */
interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

const corpus = readCorpus();
const readings = corpus.map(({ text, labels }) => ({
  labels: labelledFacts(labels),
  proposals: proposedFacts(readPressText({ text, places: eastJava })),
}));

function tally(kind: FactKind): Tally {
  const sum = { found: 0, wrong: 0, missed: 0 };
  for (const { labels, proposals } of readings) {
    sum.found += labels[kind].filter((fact) => proposals[kind].includes(fact)).length;
    sum.missed += labels[kind].filter((fact) => !proposals[kind].includes(fact)).length;
    sum.wrong += proposals[kind].filter((fact) => !labels[kind].includes(fact)).length;
  }
  return sum;
}

const precision = ({ found, wrong }: Tally) => found / (found + wrong);
const recall = ({ found, missed }: Tally) => found / (found + missed);

describe(`the reader of press texts, over ${corpus.length} texts`, () => {
  it('has at least forty to be measured on', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
  });

  it.each<[FactKind, number, number]>([
    ['counts', 0.95, 0.9],
    ['countKinds', 0.95, 0.9],
    ['place', 0.95, 0.95],
    ['date', 0.95, 0.95],
    ['funding', 0.95, 0.9],
    ['benefits', 0.95, 0.9],
    ['budgets', 0.95, 0.9],
    ['months', 0.95, 0.9],
    ['premiums', 0.95, 0.9],
    ['rates', 0.95, 0.9],
    ['totals', 0.95, 0.9],
    ['claims', 0.95, 0.9],
  ])('reads %s with a precision of at least %d and a recall of at least %d', (kind, leastPrecision, leastRecall) => {
    const found = tally(kind);
    const shown = `${kind}: precision ${precision(found).toFixed(3)}, recall ${recall(found).toFixed(3)}`;
    process.stdout.write(`${shown} (${found.found} found, ${found.wrong} wrong, ${found.missed} missed)\n`);
    expect(precision(found)).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(found)).toBeGreaterThanOrEqual(leastRecall);
  });

  it.each(corpus)('proposes no person of $name, and only what it was read from', ({ text, labels }) => {
    for (const { words, mentions, span } of readPressText({ text, places: eastJava })) {
      expect(text.slice(span.start, span.end)).toBe(words);
      const said = mentions.map(({ start, end }) => text.slice(start, end));
      for (const person of labels.persons) expect(said.filter((each) => each.includes(person))).toEqual([]);
    }
  });
});
