import type { ComparisonAnswer, ComparisonCell, ComparisonRow } from '../../graphql/types.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { CellPercentile } from './CellPercentile.tsx';
import { differenceSentence, medianSentence, rankSentence } from './cellSentences.ts';
import { compareWords } from './compareWords.ts';

type Place = ComparisonAnswer['places'][number];

interface CompareCellProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly place: Place;
  /** The cell that differences are to. */
  readonly first: ComparisonCell;
  readonly metric: string;
  readonly search: string;
}

/** How one place stands by one metric: value, rank, difference, and its percentile among all and among its like. */
export function CompareCell({ row, cell, place, first, metric, search }: CompareCellProps) {
  const words = useWords(compareWords);
  const language = useLanguage();
  const isMissing = cell.quantity.value === null;
  const own = named(cell, metric);
  return (
    <li className="compare-cell">
      <h3>
        <PlaceLink place={place} search={search} />
      </h3>
      <p className={isMissing ? 'compare-value compare-value-missing' : 'compare-value'}>
        <Quantity quantity={cell.quantity} about={own.about} withUnit />
      </p>
      {isMissing ? null : (
        <>
          <Line sentence={rankSentence(cell, row, own, language) ?? [words.notRanked]} />
          <Line sentence={differenceSentence(cell, own, named(first, metric), language)} />
          <Line sentence={medianSentence(cell, own, language)} />
          <dl className="percentiles">
            <CellPercentile name={words.all} own={own} basis={cell.amongAll} peers={[]} />
            <CellPercentile name={words.kind[place.kind]} own={own} basis={cell.amongKind} peers={[]} />
            <CellPercentile name={words.peers} own={own} basis={cell.amongPeers} peers={cell.peers} />
          </dl>
        </>
      )}
    </li>
  );
}

function named({ regency: { name }, quantity }: ComparisonCell, metric: string) {
  return { name, about: `${name}: ${metric}`, quantity };
}

function Line({ sentence }: { readonly sentence: Sentence | null }) {
  return sentence === null ? null : (
    <p className="compare-line">
      <Spoken sentence={sentence} />
    </p>
  );
}
