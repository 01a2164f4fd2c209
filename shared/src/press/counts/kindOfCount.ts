import type { CountKind } from '../../vocabulary/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import type { Candidate } from './candidate.ts';
import type { Settling } from './settling.ts';

/** A year after the document's is planned, whatever the words around it. */
export function kindOfCount(
  facts: PressFacts,
  candidate: Candidate,
  settling: Settling,
  year: number | null,
): CountKind {
  const { target, flow } = candidate.cues;
  if (target || (year !== null && facts.years.documentYear !== null && year > facts.years.documentYear))
    return 'TARGET';
  if (inherits(facts, candidate, settling) && settling.earlier.at(-1)?.kind === 'TARGET') return 'TARGET';
  return flow ? 'FLOW' : 'STOCK';
}

/** How far apart the numbers stand that one verb governs, in tokens. */
const mostBetween = 14;

/** In a list, and in a breakdown ("Dari jumlah itu …"), a number is of the kind of the one before. */
function inherits({ press }: PressFacts, { after, number, sentence }: Candidate, { earlier }: Settling): boolean {
  const last = earlier.at(-1);
  if (last === undefined) return false;
  const opening = press.tokens
    .slice(sentence, sentence + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:dari jumlah|rinciannya|terdiri|dengan rincian|dari total)/.test(opening) && last.number.to <= sentence)
    return true;
  const between = press.tokens.slice(last.to, number.from);
  // "Menargetkan 960 pekerja rentan sebagai penerima dan 275 buruh tani": "dan" goes on with what was begun.
  const joined = ['dan', 'serta'].includes(between.at(-1)?.lower ?? '');
  if (last.number.to >= after && joined && last.number.from >= sentence && between.length <= mostBetween) return true;
  return (
    last.number.to >= after &&
    between.length <= 3 &&
    between.every(({ lower }) => [',', 'dan', 'serta', 'sisanya'].includes(lower))
  );
}
