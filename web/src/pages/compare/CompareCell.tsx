import type { ComparisonAnswer, ComparisonCell } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PercentileBar } from '../../ui/PercentileBar.tsx';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { differenceText, medianSentence } from './cellTexts.ts';
import { compareWords } from './compareWords.ts';

type Place = ComparisonAnswer['places'][number];

interface CompareCellProps {
  readonly cell: ComparisonCell;
  readonly place: Place;
  readonly first: Place;
  readonly metric: string;
  readonly search: string;
}

/** How one place stands by one metric: value, rank, difference, and its percentile among all and among its like. */
export function CompareCell({ cell, place, first, metric, search }: CompareCellProps) {
  const words = useWords(compareWords);
  const language = useLanguage();
  const isMissing = cell.quantity.value === null;
  const difference = differenceText(cell, first, language);
  const toMedian = medianSentence(cell, language);
  return (
    <li className="compare-cell">
      <h3>
        <PlaceLink place={place} search={search} />
      </h3>
      <p className={isMissing ? 'compare-value compare-value-missing' : 'compare-value'}>
        <Quantity quantity={cell.quantity} about={`${place.name}: ${metric}`} withUnit />
      </p>
      {isMissing ? null : (
        <>
          <p className="compare-line">{cell.rank === null ? words.notRanked : words.rank(cell.rank)}</p>
          {difference === null ? null : <p className="compare-line">{difference}</p>}
          {toMedian === null ? null : <p className="compare-line">{toMedian}</p>}
          <dl className="percentiles">
            <Percentile name={words.all} percentile={cell.percentileAll} />
            <Percentile name={words.kind[place.kind]} percentile={cell.percentileKind} />
            <Percentile name={words.peers} percentile={cell.percentilePeers} />
          </dl>
        </>
      )}
    </li>
  );
}

function Percentile({ name, percentile }: { readonly name: string; readonly percentile: number | null }) {
  const words = useWords(compareWords);
  return (
    <div>
      <dt>
        <span className="for-ears">{`${words.percentiles}, `}</span>
        {name}
      </dt>
      <dd>
        {percentile === null ? (
          <span className="missing">{words.noPercentile}</span>
        ) : (
          <PercentileBar percentile={percentile} />
        )}
      </dd>
    </div>
  );
}
