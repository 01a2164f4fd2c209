import { revisionHeadline } from '@pionir/shared';
import type { Revision } from '@pionir/shared';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { changesAddress } from '../../changes/changesView.ts';
import { timeText } from '../timeText.ts';
import { revisionWords } from './revisionWords.ts';

interface RevisionRowProps {
  readonly revision: Revision;
  readonly isBusy: boolean;
  readonly undo: () => void;
}

/** A revision; pressed twice, it is taken back. */
export function RevisionRow({ revision, isBusy, undo }: RevisionRowProps) {
  const words = useWords(revisionWords);
  const language = useLanguage();
  const [isSure, setSure] = useState(false);
  const { number, publishedAt, note } = revision;
  return (
    <tr>
      <th scope="row">
        {number}
        <span className="small">{timeText(publishedAt, language)}</span>
      </th>
      <td>
        {note}
        <span className="small">{revisionHeadline(revision, language)}</span>
        {/* Opened anew, so that no answer kept from before is shown. */}
        <a className="small" href={changesAddress(number - 1, language)}>
          {words.changes}
        </a>
      </td>
      <td>
        <button
          type="button"
          className="plain-button"
          disabled={isBusy}
          aria-label={isSure ? words.sure(number) : words.undoOf(number)}
          onClick={() => {
            if (isSure) undo();
            setSure(!isSure);
          }}
        >
          {isSure ? words.sure(number) : words.undo}
        </button>
      </td>
    </tr>
  );
}
