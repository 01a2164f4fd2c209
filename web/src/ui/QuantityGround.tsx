import { indicatorNames, missingReasons } from '@pionir/shared';
import type { QuantityEvidence } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { showQuantity } from '../i18n/showNumber.ts';
import { evidenceWords } from './evidenceWords.ts';
import { FigureCard } from './FigureCard.tsx';
import { FiguresBeside } from './beside/FiguresBeside.tsx';
import { ratioText } from './ratioText.ts';
import { SourceLine } from './SourceLine.tsx';

/** The value, how it was reckoned, and every figure and denominator behind it. */
export function QuantityGround({ quantity }: { readonly quantity: QuantityEvidence }) {
  const words = useWords(evidenceWords);
  const language = useLanguage();
  const ratio = ratioText(quantity, language);
  return (
    <>
      <p className="evidence-value">
        {quantity.value === null
          ? labelOf(missingReasons[quantity.missing ?? 'NOT_PUBLISHED'], language)
          : showQuantity(quantity.value, quantity.unit, language)}
      </p>
      {ratio === null ? null : <p className="evidence-ratio">{`${words.ratioOf}: ${ratio}`}</p>}
      {quantity.figures.length > 0 ? (
        <p className="evidence-count">{words.sumOf(quantity.figures.length)}</p>
      ) : quantity.indicators.length > 0 ? null : (
        <p className="evidence-count">{words.noFigures}</p>
      )}
      <ul className="figure-cards">
        {quantity.figures.map((figure) => (
          <FigureCard key={figure.slug} figure={figure}>
            <FiguresBeside slug={figure.slug} />
          </FigureCard>
        ))}
        {quantity.indicators.map((indicator) => (
          <li key={`${indicator.name}-${indicator.year}`} className="figure-card">
            <p className="figure-value">
              <strong>{showQuantity(indicator.value, indicator.unit, language)}</strong>
              <span className="figure-measure">
                {`${labelOf(indicatorNames[indicator.name], language)}, ${indicator.year}`}
              </span>
            </p>
            <p className="indicator-source">
              <SourceLine source={indicator.source} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
