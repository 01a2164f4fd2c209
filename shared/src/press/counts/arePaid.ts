import type { Sentence, Token } from '../tokens/index.ts';
import type { CueMap } from './numberCues.ts';

/** Fewer people than this, in a sentence of benefits, are those who were paid one. */
const fewestBesideBenefits = 25;

/** Few people in a sentence of benefits are those who were paid one; where cards are handed over, those who came. */
export function arePaid(tokens: readonly Token[], cues: CueMap, sentence: Sentence, value: number): boolean {
  if (value >= fewestBesideBenefits) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const key = cues.get(at)?.key;
    if (key === 'BENEFIT' || key === 'GAIN' || tokens[at]?.lower === 'simbolis') return true;
  }
  return false;
}
