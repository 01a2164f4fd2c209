import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import type { NamedQuantity } from './evidence.ts';
import { rankReckoning } from './rankReckoning.ts';
import type { TakenRank } from './rankReckoning.ts';
import { ReckonedNumber } from './ReckonedNumber.tsx';
import { tableWords } from './tableWords.ts';

/** A rank that opens how it came about; a shared one says so. */
export function RankNumber({ own, ...taken }: TakenRank & { readonly own: NamedQuantity }) {
  const shared = useWords(tableWords);
  return (
    <>
      <ReckonedNumber about={own.about} reckoning={rankReckoning(own, taken, useLanguage())} />
      {taken.tied ? <span className="tied">{shared.tied}</span> : null}
    </>
  );
}
