import type { Sentence } from '../i18n/sentence.ts';

export interface MarkedPart {
  readonly part: Sentence[number];
  /** The bracket that opens before a number, to stand on the same line with it. */
  readonly opening: string;
  /** The punctuation that follows it. */
  readonly mark: string;
}

/** Browsers break lines between a button and the marks around it; here each number takes its marks along. */
export function keepPunctuation(sentence: Sentence): MarkedPart[] {
  const parts = sentence.filter((part) => part !== '');
  return parts.map((part, index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (typeof part !== 'string') return { part, opening: openingOf(before), mark: markOf(after) };
    const start = typeof before === 'object' ? markOf(part).length : 0;
    const end = typeof after === 'object' ? part.length - openingOf(part).length : part.length;
    return { part: part.slice(start, end), opening: '', mark: '' };
  });
}

function openingOf(part: Sentence[number] | undefined): string {
  return typeof part === 'string' && part.endsWith('(') ? '(' : '';
}

function markOf(part: Sentence[number] | undefined): string {
  return typeof part === 'string' ? (/^[;:,.)]+/.exec(part)?.[0] ?? '') : '';
}
