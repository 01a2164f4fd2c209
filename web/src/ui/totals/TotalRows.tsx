import { useId } from 'react';
import type { TotalEvidence } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { SourceName } from '../SourceName.tsx';
import { Spoken } from '../Spoken.tsx';
import { countReconciling, inReckoningOrder } from './inReckoningOrder.ts';
import { StatusMark } from './StatusMark.tsx';
import { totalEquation } from './totalEquation.ts';
import { totalWords } from './totalWords.ts';

/** Published arithmetic done again, what does not reconcile first. */
export function TotalRows({ totals }: { readonly totals: readonly TotalEvidence[] }) {
  const words = useWords(totalWords);
  const language = useLanguage();
  const list = useId();
  return (
    <>
      <p className="table-note" data-twin={list}>
        {words.summary(countReconciling(totals), totals.length)}
      </p>
      <ul id={list} className="total-rows">
        {inReckoningOrder(totals).map((total) => (
          <li key={total.slug}>
            <div>
              <p data-sourced="">{total.statement}</p>
              <p className="total-equation">
                <Spoken sentence={totalEquation(total, language)} />
              </p>
              {total.status === 'DOES_NOT_RECONCILE' ? <p className="small">{words.unsettled}</p> : null}
              <p className="small">
                <SourceName source={total.source} />
              </p>
            </div>
            <p>
              <StatusMark status={total.status} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
