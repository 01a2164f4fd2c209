import { formatNumber } from '@pionir/shared';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { PreviewAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';
import { ranksInView } from './ranksInView.ts';
import { RankTable } from './RankTable.tsx';

interface RanksToComeProps {
  readonly ranks: PreviewAnswer['ranks'];
  /** How many would move in all. */
  readonly all: number;
}

/** Ranks that would move: who enters or leaves first, then the furthest moves. */
export function RanksToCome({ ranks, all }: RanksToComeProps) {
  const words = useWords(previewWords);
  const language = useLanguage();
  if (all === 0) return null;
  const show = (count: number) => formatNumber(count, 'people', language);
  const { first, rest } = ranksInView(ranks);
  return (
    <>
      <h3>{words.ranks}</h3>
      <p className="table-note">{words.ranksNote(show(ranks.length), show(all))}</p>
      <RankTable ranks={first} label={words.ranks} />
      {rest.length === 0 ? null : (
        <details className="change-table">
          <summary>{words.moreRanks(show(rest.length))}</summary>
          <RankTable ranks={rest} label={words.moreRanks(show(rest.length))} />
        </details>
      )}
    </>
  );
}
