import { draftKinds, draftStates, formatNumber } from '@pionir/shared';
import { Link } from 'wouter';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { deskAddress } from '../deskView.ts';
import type { DraftListed } from '../graphql/types.ts';
import { timeText } from '../timeText.ts';
import { draftListWords } from './draftListWords.ts';

/** Drafts, the one changed last first. */
export function DraftTable({ drafts }: { readonly drafts: readonly DraftListed[] }) {
  const { list, heads } = useWords(draftListWords);
  const language = useLanguage();
  return (
    <div className="table-scroll">
      <table className="numbers desk-table" aria-label={list}>
        <thead>
          <tr>
            <th scope="col">{heads.title}</th>
            <th scope="col">{heads.state}</th>
            <th scope="col">{heads.kind}</th>
            <th scope="col" className="number">
              {heads.rows}
            </th>
            <th scope="col">{heads.who}</th>
            <th scope="col">{heads.when}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map(({ id, title, state, kind, rowCount, creatorName, changedAt }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={deskAddress({ room: 'DRAFTS', draft: id }, language)}>{title}</Link>
              </th>
              <td>{labelOf(draftStates[state], language)}</td>
              <td>{labelOf(draftKinds[kind], language)}</td>
              <td className="number">{formatNumber(rowCount, 'people', language)}</td>
              <td>{creatorName}</td>
              <td>{timeText(changedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
