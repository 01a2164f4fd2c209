import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { Link } from 'wouter';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { deskAddress } from '../deskView.ts';
import { CreateDraftDocument } from '../graphql/generated/documents.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { useOpenDraft } from '../useOpenDraft.ts';
import { draftListWords } from './draftListWords.ts';

/** The three ways to begin a draft. */
export function NewDraftWays() {
  const words = useWords(draftListWords);
  const language = useLanguage();
  const id = useId();
  const [title, setTitle] = useState('');
  const { act, problem, isActing } = useDeskAction(CreateDraftDocument);
  const open = useOpenDraft();
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    const made = await act({ title, kind: 'BY_HAND', rows: [] });
    if (made !== null) open(made.createDraft.id);
  };
  return (
    <section>
      <h2>{words.ways}</h2>
      <ul className="desk-ways">
        <li>
          <Link href={deskAddress({ room: 'PRESS', draft: null }, language)}>{words.fromText}</Link>
          <p>{words.fromTextNote}</p>
        </li>
        <li>
          <Link href={deskAddress({ room: 'WORKBOOK', draft: null }, language)}>{words.fromWorkbook}</Link>
          <p>{words.fromWorkbookNote}</p>
        </li>
        <li>
          <strong>{words.byHand}</strong>
          <p>{words.byHandNote}</p>
          <form onSubmit={(event) => void begin(event)}>
            <div className="field field-wide">
              <label htmlFor={id}>{words.name}</label>
              <input id={id} required maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />
            </div>
            <button type="submit" className="button" disabled={isActing}>
              {words.begin}
            </button>
          </form>
        </li>
      </ul>
      <DeskProblemNotice problem={problem} />
    </section>
  );
}
