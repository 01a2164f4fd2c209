import { ask } from './ask.ts';
import { nextClocks } from './nextClocks.ts';
import { ownRowsOf } from './peers.ts';
import type { Peer } from './peers.ts';
import { bodyOf } from './questions.ts';
import type { Question } from './questions.ts';

const clocksTried = 10;

/** Throws unless the peer ranks as we do, on several days as known on several days. */
export async function expectSameRows(
  question: Question,
  peer: Peer,
  { own, other }: { readonly own: string; readonly other: string },
): Promise<void> {
  let rows = 0;
  for (let i = 0; i < clocksTried; i += 1) {
    const clocks = nextClocks();
    const ours = ownRowsOf(dataOf(await ask(own, bodyOf(question, clocks))));
    const theirs = peer.rowsOf(dataOf(await ask(other, bodyOf(peer.translate(question), clocks))));
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      throw new Error(`${peer.title} does not rank as we do on ${clocks.on} as known on ${clocks.knownAt}.`);
    rows += ours.length;
  }
  if (rows === 0) throw new Error(`Nobody is ranked on any of ${clocksTried} days: there is nothing to compare.`);
}

function dataOf({ text }: { readonly text: string }): unknown {
  return (JSON.parse(text) as { data: unknown }).data;
}
