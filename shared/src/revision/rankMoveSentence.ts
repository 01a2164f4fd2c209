import { formatDate } from '../format/index.ts';
import { lastDayOfYear } from '../period/index.ts';
import { rankedMetrics } from '../ranking/index.ts';
import type { RankMove } from '../ranking/index.ts';
import type { Language } from '../vocabulary/index.ts';

/** A moved rank in a sentence: "Kabupaten Tuban from rank 5 to 2 (Vulnerable workers, 31 Dec 2025)". */
export function rankMoveSentence(move: RankMove, placeName: string, language: Language): string {
  const metric = rankedMetrics[move.metric][language === 'ID' ? 'id' : 'en'];
  const where = `(${metric}, ${formatDate(lastDayOfYear(move.year), language)})`;
  return `${placeName} ${howMoved(move, language)} ${where}`;
}

function howMoved({ rankBefore, rankAfter }: RankMove, language: Language): string {
  const say = words[language];
  if (rankBefore === null) return `${say.entered} ${rankAfter}`;
  if (rankAfter === null) return `${say.left} ${rankBefore}`;
  return `${say.from} ${rankBefore} ${say.to} ${rankAfter}`;
}

const words: Record<Language, Record<'entered' | 'left' | 'from' | 'to', string>> = {
  ID: { entered: 'masuk di peringkat', left: 'keluar dari peringkat', from: 'dari peringkat', to: 'ke' },
  EN: { entered: 'enters at rank', left: 'leaves rank', from: 'from rank', to: 'to' },
};
