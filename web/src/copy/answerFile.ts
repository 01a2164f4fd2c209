import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SiteQuestion } from '@pionir/shared';
import { canonicalText } from './canonicalText.ts';

/**
 * The file that holds an answer in a copy: named for the question's text and its
 * variables. Hashed here, since browsers hash only on pages that came by HTTPS.
 */
export function answerFile({ query, variables }: SiteQuestion): string {
  const [, name = 'Question'] = /^\s*query (\w+)/m.exec(query) ?? [];
  return `answers/${name}-${hashOf(query, 12)}/${hashOf(canonicalText(variables), 32)}.json.gz`;
}

function hashOf(text: string, length: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);
}
