import { figureRoles, measures } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../../app/route.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { showNumber } from '../../../i18n/showNumber.ts';
import { periodText } from '../../../ui/periodText.ts';
import type { ConflictToCome } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

/** Where figures of the draft would disagree with others. */
export function ConflictsToCome({ conflicts }: { readonly conflicts: readonly ConflictToCome[] }) {
  const words = useWords(previewWords);
  if (conflicts.length === 0) return null;
  return (
    <>
      <h3>{words.conflicts}</h3>
      <p className="table-note">{words.conflictsNote}</p>
      {conflicts.map((conflict) => (
        <ConflictTable key={conflict.figures.map(({ figureId }) => figureId).join(' ')} conflict={conflict} />
      ))}
    </>
  );
}

function ConflictTable({ conflict }: { readonly conflict: ConflictToCome }) {
  const words = useWords(previewWords);
  const language = useLanguage();
  const { labelId, labelEn, measure, figures, periodFrom, periodTo } = conflict;
  const period = periodText(periodFrom, periodTo, language);
  const title = [language === 'ID' ? labelId : labelEn, labelOf(measures[measure], language), period]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="table-scroll">
      <table className="numbers">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.role}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">{words.printed}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ figureId, role, value, unit, printed, sourceId }) => (
            <tr key={figureId}>
              <th scope="row">{labelOf(figureRoles[role], language)}</th>
              <td className="number">{showNumber(value, unit, language)}</td>
              <td>{printed}</td>
              <td>
                <Link href={printRoute({ language, page: { name: 'source', slug: sourceId } })}>{sourceId}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
