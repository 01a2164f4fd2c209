import type { ComparisonCell } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import type { NamedQuantity } from '../../ui/evidence.ts';
import { PercentileBar } from '../../ui/PercentileBar.tsx';
import { percentileReckoning } from '../../ui/percentileReckoning.ts';
import { compareWords } from './compareWords.ts';

interface CellPercentileProps {
  /** Among whom. */
  readonly name: string;
  readonly own: NamedQuantity;
  readonly basis: ComparisonCell['amongAll'];
  /** Who they are, where they are few enough to be named. */
  readonly peers: ComparisonCell['peers'];
}

/** A percentile rank that says among whom, and opens how it was reckoned. */
export function CellPercentile({ name, own, basis, peers }: CellPercentileProps) {
  const words = useWords(compareWords);
  const language = useLanguage();
  const about = `${own.about}, ${words.percentiles.toLowerCase()}, ${name}`;
  const names = peers.map((peer) => peer.name);
  return (
    <div>
      <dt>
        <span className="for-ears">{`${words.percentiles}, `}</span>
        {name}
      </dt>
      <dd>
        {basis === null ? (
          <span className="missing">{words.noPercentile}</span>
        ) : (
          <PercentileBar
            percentile={basis.percentile}
            about={about}
            reckoning={percentileReckoning(own, basis, names, language)}
          />
        )}
      </dd>
    </div>
  );
}
