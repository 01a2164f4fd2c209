import { indicatorNames } from '@pionir/shared';
import type { SourceIndicator } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { quantityOfIndicator } from '../../ui/evidence.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { sourceWords } from './sourceWords.ts';

/** The denominators of one document: of which place and year, and how much. */
export function SourceIndicators({ indicators }: { readonly indicators: readonly SourceIndicator[] }) {
  const words = useWords(sourceWords);
  const language = useLanguage();
  return (
    <section>
      <h2 id="source-indicators">{words.indicators}</h2>
      <table className="numbers source-indicators" aria-labelledby="source-indicators">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.indicator}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={`${indicator.name}-${indicator.year}-${indicator.regency.code}`}>
              <th scope="row">
                <PlaceLink place={indicator.regency} search="" />
              </th>
              <td>{`${labelOf(indicatorNames[indicator.name], language)}, ${indicator.year}`}</td>
              <td className="number">
                <Quantity quantity={quantityOfIndicator(indicator)} about={indicator.regency.name} withUnit />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
