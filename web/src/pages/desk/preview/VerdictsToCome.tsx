import { claimMoments } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { VerdictMark } from '../../../ui/VerdictMark.tsx';
import type { PreviewAnswer } from '../graphql/types.ts';
import { previewWords } from './previewWords.ts';

/** Verdicts on claims that would be others. */
export function VerdictsToCome({ verdicts }: { readonly verdicts: PreviewAnswer['verdicts'] }) {
  const words = useWords(previewWords);
  const language = useLanguage();
  if (verdicts.length === 0) return null;
  return (
    <>
      <h3>{words.verdicts}</h3>
      <table className="numbers" aria-label={words.verdicts}>
        <thead>
          <tr>
            <th scope="col">{words.claim}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map(({ claimId, which, statementId, statementEn, verdictBefore, verdictAfter }) => (
            <tr key={`${claimId} ${which}`}>
              <th scope="row">
                {language === 'ID' && statementId !== null ? statementId : statementEn}
                <span className="small">{labelOf(claimMoments[which], language)}</span>
              </th>
              <td>
                {verdictBefore === null ? (
                  <span className="missing">{words.newClaim}</span>
                ) : (
                  <VerdictMark verdict={verdictBefore} />
                )}
              </td>
              <td>
                {verdictAfter === null ? (
                  <span className="missing">{words.gone}</span>
                ) : (
                  <VerdictMark verdict={verdictAfter} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
