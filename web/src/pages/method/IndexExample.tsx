import { formatDate, missingReasons, rankedMetrics } from '@pionir/shared';
import type { IndexedPlace, MethodPlace } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { firmnessSentence } from './examples/firmnessSentence.ts';
import { indexExample } from './examples/indexExample.ts';
import { indexExampleWords } from './examples/indexExampleWords.ts';
import { IndexExampleRow } from './IndexExampleRow.tsx';
import { methodWords } from './methodWords.ts';

interface IndexExampleProps {
  readonly place: MethodPlace;
  readonly ranked: readonly IndexedPlace[];
}

/** The index of a place, component by component, and how firm the rank is that it makes. */
export function IndexExample({ place, ranked }: IndexExampleProps) {
  const page = useWords(methodWords);
  const words = useWords(indexExampleWords);
  const language = useLanguage();
  const firmness = firmnessSentence(place, ranked.length, language);
  const label = labelOf(rankedMetrics.PIONEER_INDEX, language);
  if (place.index === null || firmness === null) {
    const reason = labelOf(missingReasons.TOO_FEW_COMPONENTS, language).toLowerCase();
    return <p className="missing">{`${words.unranked(place.name)}${reason}.`}</p>;
  }
  return (
    <>
      <table className="example example-index">
        <caption>{page.example(place.name, formatDate(place.coverage.on, language))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.component}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col" className="number">
              {words.percentile}
            </th>
            <th scope="col" className="number">
              {words.weightHead}
            </th>
            <th scope="col" className="number">
              {words.contribution}
            </th>
          </tr>
        </thead>
        <tbody>
          {indexExample(place, ranked, language).map((step) => (
            <IndexExampleRow key={step.component} step={step} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {label}
            </th>
            <td className="number">
              <Quantity quantity={place.index.quantity} about={`${place.name}: ${label}`} withUnit />
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="example-note">
        <Spoken sentence={firmness} />
      </p>
    </>
  );
}
