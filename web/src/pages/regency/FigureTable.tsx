import { formatDate, measures, standings } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { RegencyAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { quantityOfFigures } from '../../ui/evidence.ts';
import { periodText } from '../../ui/periodText.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { toFigureRows } from './figureRows.ts';
import type { FigureRow } from './figureRows.ts';
import { regencyWords } from './regencyWords.ts';

/** Every published figure, conflicting ones side by side. */
export function FigureTable({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const { known, laterCount } = toFigureRows(regency);
  return (
    <section>
      <h2 id="figure-table">{words.figures}</h2>
      {laterCount === 0 ? null : (
        <p className="table-note">
          <Link href={printRoute({ language, page: { name: 'regency', code: regency.code } })}>
            {words.later(laterCount)}
          </Link>
        </p>
      )}
      {known.length === 0 ? (
        <p className="missing">{words.figuresEmpty}</p>
      ) : (
        <table className="numbers figure-table" aria-labelledby="figure-table">
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              <th scope="col" className="number">
                {words.figure}
              </th>
              <th scope="col">{words.sourceKnown}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ row: { about, figures } }: { readonly row: FigureRow }) {
  const language = useLanguage();
  const [figure] = figures;
  const measure = labelOf(measures[figure.measure], language);
  const period = periodText(figure.periodFrom, figure.periodTo, language);
  return (
    <tr className={figure.standing === 'DEPRECATED' ? 'deprecated' : undefined}>
      <th scope="row" data-sourced="">
        {about}
        <span className="small">{period === null ? measure : `${measure}, ${period}`}</span>
      </th>
      <td className="number">
        <Quantity quantity={quantityOfFigures(figures)} about={`${about}: ${measure}`} withUnit />
        {figure.standing === 'DEPRECATED' ? (
          <span className="small">{labelOf(standings.DEPRECATED, language).toLowerCase()}</span>
        ) : null}
      </td>
      <td>
        {figures.map((each) => (
          <span key={each.slug} className="source-item">
            <SourceName source={each.source} />
            {', '}
            <span className="unbroken">{formatDate(each.knownFrom, language)}</span>
          </span>
        ))}
      </td>
    </tr>
  );
}
