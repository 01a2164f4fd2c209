import type { Sentence } from '../i18n/sentence.ts';

export interface MarkedPart {
  readonly part: Sentence[number];
  /** The punctuation that follows a number, to stand on the same line with it. */
  readonly mark: string;
}

/** Browsers break lines between a button and the comma after it; here each number takes its mark along. */
export function keepPunctuation(sentence: Sentence): MarkedPart[] {
  const parts = sentence.filter((part) => part !== '');
  return parts.map((part, index) => {
    if (typeof part !== 'string') return { part, mark: leadingMark(parts[index + 1]) };
    const isAfterNumber = typeof parts[index - 1] === 'object';
    return { part: isAfterNumber ? part.slice(leadingMark(part).length) : part, mark: '' };
  });
}

function leadingMark(part: Sentence[number] | undefined): string {
  return typeof part === 'string' ? (/^[;:,.]+/.exec(part)?.[0] ?? '') : '';
}
