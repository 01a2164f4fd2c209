import type { ConflictAnswer, RegencyAnswer } from '../../graphql/types.ts';
import { formatDate, figureRoles, measures } from '@pionir/shared';
import { useId } from 'react';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { quantityOfFigures } from '../../ui/evidence.ts';
import { periodText } from '../../ui/periodText.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { regencyWords } from './regencyWords.ts';

/** Where sources disagree: who printed what, when, which figure is used and why. */
export function RegencyConflicts({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  if (regency.conflicts.length === 0) return null;
  return (
    <section>
      <h2>{words.conflicts}</h2>
      {regency.conflicts.map((conflict) => (
        <Conflict key={conflict.used.slug} conflict={conflict} />
      ))}
    </section>
  );
}

function Conflict({ conflict }: { readonly conflict: ConflictAnswer }) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  const { subjectLabel, measure, periodFrom, periodTo, reason, figures } = conflict;
  const period = periodText(periodFrom, periodTo, language);
  const table = useId();
  const about = `${subjectLabel}: ${labelOf(measures[measure], language)}`;
  return (
    <div className="conflict">
      <h3 data-sourced="">
        {subjectLabel}
        <span className="small">
          {[labelOf(measures[measure], language), period].filter((text) => text !== null).join(', ')}
        </span>
      </h3>
      <p data-twin={table}>{reason}</p>
      <table id={table} className="numbers conflict-table" aria-label={about}>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col" className="number">
              {words.figure}
            </th>
            <th scope="col">{words.sourceKnown}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ role, figure }) => (
            <tr key={figure.slug} className={figure.standing === 'DEPRECATED' ? 'deprecated' : undefined}>
              <th scope="row">{labelOf(figureRoles[role], language)}</th>
              <td className="number">
                <Quantity quantity={quantityOfFigures([figure])} about={about} withUnit />
              </td>
              <td>
                <SourceName source={figure.source} />
                {', '}
                <span className="unbroken">{formatDate(figure.knownFrom, language)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
