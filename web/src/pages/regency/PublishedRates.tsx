import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PublishedRateRow } from './PublishedRateRow.tsx';
import { rateRows } from './rateRows.ts';
import { rateWords } from './rateWords.ts';

/** Coverage percentages as sources printed them, each with what it divides: never ranked. */
export function PublishedRates({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(rateWords);
  const language = useLanguage();
  const rates = rateRows(regency.publishedRates);
  const method = `${printRoute({ language, page: { name: 'method' } })}#PUBLISHED_RATES`;
  return (
    <section>
      <h2 id="published-rates">{words.title}</h2>
      <p className="table-note">
        {words.note} <Link href={method}>{words.more}</Link>.
      </p>
      {rates.length === 0 ? (
        <p className="missing">{words.empty}</p>
      ) : (
        <table className="numbers rate-table" aria-labelledby="published-rates">
          <thead>
            <tr>
              <th scope="col">{words.printed}</th>
              <th scope="col">{words.definition}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <PublishedRateRow key={rate.figure.slug} rate={rate} place={regency.name} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
