import { describe, expect, it } from 'vitest';
import { readPressText } from '../../src/index.ts';
import type { PressProposal } from '../../src/index.ts';
import { eastJava } from '../../src/testing/eastJava.ts';
import { readCorpus } from './pressCorpus.ts';

const texts = new Map(readCorpus().map(({ name, text }) => [name, text]));

/** Every proposal in a line: what it says, and the words it was read from. */
function linesOf(name: string): string[] {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no text ${name} in the corpus`);
  return readPressText({ text, places: eastJava }).map((proposal) => `${says(proposal)} ← ${proposal.words}`);
}

function says(proposal: PressProposal): string {
  switch (proposal.kind) {
    case 'REGENCY':
      return `place ${proposal.regencyCode}`;
    case 'DATE':
      return `date ${proposal.date}`;
    case 'COUNT':
      return `${proposal.count} ${proposal.value} ${proposal.category} ${proposal.year}`;
    case 'FUNDING':
      return `fund ${proposal.funding}`;
    case 'BENEFIT':
      return `benefit ${proposal.benefit}`;
    case 'BUDGET':
      return `budget ${proposal.value} ${proposal.per}`;
    case 'SUM':
      return `sum ${proposal.parts.join(' + ')} = ${proposal.total} ${proposal.check.status}`;
    case 'CLAIM':
      return `claim ${proposal.claim} ${proposal.metric} ${proposal.scope}`;
    default:
      return `${proposal.kind} ${proposal.value}`;
  }
}

describe('the two documents that the project began from', () => {
  it('Tuban, April 2024: all that it says, and nothing else', () => {
    expect(linesOf('01-tuban-seed.json')).toEqual([]);
  });

  it('Tulungagung, September 2023: all that it says, and nothing else', () => {
    expect(linesOf('02-tulungagung-seed.json')).toEqual([]);
  });
});
