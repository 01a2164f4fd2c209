import { measures, standings } from '@pionir/shared';
import type { FigureEvidence } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { EnglishText } from '../../ui/EnglishText.tsx';
import { quantityOfFigures } from '../../ui/evidence.ts';
import { periodText } from '../../ui/periodText.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { sourceWords } from './sourceWords.ts';

/** The figures of one document: about what, how much, as printed, and whether each is used. */
export function SourceFigures({ figures }: { readonly figures: readonly FigureEvidence[] }) {
  const words = useWords(sourceWords);
  return (
    <section>
      <h2 id="source-figures">{words.figures}</h2>
      {figures.length === 0 ? (
        <p className="missing">{words.figuresEmpty}</p>
      ) : (
        <table className="numbers source-figures" aria-labelledby="source-figures">
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              <th scope="col" className="number">
                {words.value}
              </th>
              <th scope="col">{words.printed}</th>
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <Row key={figure.slug} figure={figure} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ figure }: { readonly figure: FigureEvidence }) {
  const language = useLanguage();
  const measure = labelOf(measures[figure.measure], language);
  const period = periodText(figure.periodFrom, figure.periodTo, language);
  return (
    <tr className={figure.standing === 'DEPRECATED' ? 'deprecated' : undefined}>
      <th scope="row" data-sourced="">
        {figure.subjectLabel}
        <span className="small">{period === null ? measure : `${measure}, ${period}`}</span>
      </th>
      <td className="number">
        <Quantity quantity={quantityOfFigures([figure])} about={`${figure.subjectLabel}: ${measure}`} withUnit />
      </td>
      <td data-sourced="">“{figure.printed}”</td>
      <td>
        {labelOf(standings[figure.standing], language)}
        {figure.standingReason === null ? null : (
          <span className="small">
            <EnglishText text={figure.standingReason} />
          </span>
        )}
      </td>
    </tr>
  );
}
