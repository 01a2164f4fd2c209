import { furnitureWords, meaningAt } from './lexicon/index.ts';
import type { PressText } from './tokens/index.ts';

/** From which part of a text on, by tokens, a line of other news may say that the text is over. */
const earliestRest = 0.4;

/** The tokens that a page puts around its text: links to other news, and all from "Berita terkait" on. */
export function findFurniture({ tokens, sentences }: PressText): ReadonlySet<number> {
  const furniture = new Set<number>();
  let over = false;
  for (const { from, to } of sentences) {
    const opens = from === 0 || tokens[from - 1]?.kind === 'BREAK';
    const found = opens ? meaningAt(tokens, furnitureWords, from, to) : null;
    const next = found === null ? undefined : tokens[found.to];
    if (
      found?.key === 'REST' &&
      from >= tokens.length * earliestRest &&
      (next?.kind !== 'WORD' || next.text !== next.lower)
    )
      over = true;
    const line = found?.key === 'LINE' && (next?.kind !== 'WORD' || found.to - found.from > 1);
    if (over || line) for (let at = from; at < to; at += 1) furniture.add(at);
  }
  return furniture;
}
