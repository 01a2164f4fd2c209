import type { Language } from '@pionir/shared';
import type { Problem } from '../problem.ts';
import { expectedPhrases } from './expectedPhrases.ts';
import { filePhrases } from './filePhrases.ts';
import { foundPhrases } from './foundPhrases.ts';
import type { Phrase } from './Phrase.ts';

/** What a problem found and what it expected, in a language. */
export function sayProblem({ found, expected }: Problem, language: Language): Pick<Problem, 'found' | 'expected'> {
  if (language === 'EN') return { found, expected };
  return { found: sayInIndonesian(found), expected: sayInIndonesian(expected) };
}

/** Rows, as other phrases name them. */
const partPhrases: readonly Phrase[] = [
  ['line {} of the package {}', 'baris {} paket {}'],
  ['line {}', 'baris {}'],
  ['row {}', 'baris {}'],
];

interface Pattern {
  readonly english: RegExp;
  /** What stands before, between and after the parts that differ. */
  readonly indonesian: readonly string[];
}

/** The more a phrase says of itself the sooner it is tried: "a {}" would be anything. */
const phrases = toPatterns([...expectedPhrases, ...filePhrases, ...foundPhrases]);
/** What may stand in the place of a "{}" that is to be said too. */
const parts = toPatterns([...partPhrases, ...expectedPhrases.filter(([english]) => english.includes(' number '))]);

function sayInIndonesian(text: string): string {
  // What is in quotes alone stood in a cell.
  if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return text;
  return translate(text, phrases) ?? text;
}

function translate(text: string, patterns: readonly Pattern[]): string | null {
  for (const { english, indonesian } of patterns) {
    const match = english.exec(text);
    if (match === null) continue;
    return indonesian.reduce((said, piece, index) => said + sayPart(match[index] ?? '') + piece);
  }
  return null;
}

function sayPart(part: string): string {
  return translate(part, parts) ?? part;
}

function toPatterns(found: readonly Phrase[]): Pattern[] {
  return found
    .toSorted(([a], [b]) => lengthOf(b) - lengthOf(a) || (a < b ? -1 : 1))
    .map(([english, indonesian]) => ({
      english: new RegExp(`^${english.split('{}').map(escapeSigns).join('(.+)')}$`, 's'),
      indonesian: indonesian.split('{}'),
    }));
}

function escapeSigns(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function lengthOf(english: string): number {
  return english.replaceAll('{}', '').length;
}
