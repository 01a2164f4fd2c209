import { formatDate, metrics } from '@pionir/shared';
import type { MetricName } from '@pionir/shared';
import type { MethodPlace } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { exampleOf } from './examples/exampleOf.ts';
import { methodWords } from './methodWords.ts';

/** A metric worked out for a place, as on paper: sign, what it is, number, and the result under the line. */
export function ExampleTable({ metric, place }: { readonly metric: MetricName; readonly place: MethodPlace }) {
  const words = useWords(methodWords);
  const language = useLanguage();
  const { steps, result } = exampleOf[metric](place, language);
  return (
    <table className="example">
      <caption>{words.example(place.name, formatDate(place.coverage.on, language))}</caption>
      <tbody>
        {steps.map(({ key, sign, label, number }) => (
          <tr key={key} className={sign === '=' ? 'example-sum' : undefined}>
            <td className="example-sign">{sign}</td>
            <th scope="row" data-sourced="">
              {label}
            </th>
            <td className="number">
              <Spoken sentence={number} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="example-sign">=</td>
          <th scope="row">{labelOf(metrics[metric], language)}</th>
          <td className="number">
            <Quantity quantity={result.quantity} about={result.about} withUnit />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
