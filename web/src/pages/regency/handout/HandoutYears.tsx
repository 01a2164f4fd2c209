import { rankedMetrics } from '@pionir/shared';
import type { RegencyAnswer } from '../../../graphql/types.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { regencyWords } from '../regencyWords.ts';
import { handoutYears, inRoom } from './handoutRows.ts';
import { handoutWords } from './handoutWords.ts';

const room = 7;

/** The years with what each is made of, in words. */
export function HandoutYears({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(handoutWords);
  const shared = useWords(regencyWords);
  const language = useLanguage();
  const { items } = inRoom(handoutYears(regency.coverageHistory, language), room);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{words.years}</h2>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{shared.year}</th>
            <th scope="col" className="number">
              {labelOf(rankedMetrics.PROTECTED_WORKERS, language)}
            </th>
            <th scope="col">{words.composition}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ year, length, all, composition }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="number">{all}</td>
              <td>
                {length === null ? null : (
                  <svg className="top-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={length} height="1" />
                  </svg>
                )}
                {composition}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
