import { formatDate, isPartialDate, toDraftRows } from '@pionir/shared';
import type { NamedPlace } from '@pionir/shared';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { todayInJakarta } from '../../../charts/download/todayInJakarta.ts';
import { PlaceRecordsDocument } from '../../../graphql/generated/PlaceRecordsDocument.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../../ui/AnswerNotice.tsx';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { CreateDraftDocument } from '../graphql/generated/documents.ts';
import { useDeskAction } from '../graphql/useDeskAction.ts';
import { useOpenDraft } from '../useOpenDraft.ts';
import { needsOf } from './documentDraft.ts';
import type { DocumentDraft } from './documentDraft.ts';
import { pressWords } from './pressWords.ts';
import type { ProposalReview } from './proposalReview.ts';
import { toDocumentFacts } from './toDocumentFacts.ts';
import { toPlaceRecords } from './toPlaceRecords.ts';
import { toRowInputs } from './toRowInputs.ts';

interface CreatePressDraftProps {
  readonly document: DocumentDraft;
  readonly place: NamedPlace | null;
  readonly reviews: readonly ProposalReview[];
}

/** Makes a draft of what was accepted; until here nothing has left the browser. */
export function CreatePressDraft({ document, place, reviews }: CreatePressDraftProps) {
  const words = useWords(pressWords);
  const language = useLanguage();
  const id = useId();
  const [title, setTitle] = useState<string | null>(null);
  const kept = useAnswer(PlaceRecordsDocument, { code: place?.code ?? '' }, place === null);
  const { act, problem, isActing } = useDeskAction(CreateDraftDocument);
  const open = useOpenDraft();
  const needs = needsOf(document, reviews);
  const { publishedOn, publisher } = document;
  const day = isPartialDate(publishedOn) ? formatDate(publishedOn, language) : '';
  const proposed = [place?.name, publisher.trim(), day].filter(Boolean).join(', ');
  const isKnown = place !== null && kept.state === 'ready' && kept.data !== null;
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    if (place === null || kept.data === null) return;
    const head = {
      address: document.address.trim() || null,
      publisher: publisher.trim(),
      publisherKind: document.publisherKind,
      publishedOn: publishedOn || null,
      accessedOn: todayInJakarta(),
    };
    const rows = toDraftRows(toDocumentFacts(place, head, reviews), toPlaceRecords(kept.data));
    const made = await act({ title: (title ?? proposed).slice(0, 200), kind: 'PRESS_TEXT', rows: toRowInputs(rows) });
    if (made !== null) open(made.createDraft.id);
  };
  return (
    <form className="desk-form" onSubmit={(event) => void create(event)}>
      <div className="field field-wide">
        <label htmlFor={id}>{words.draftTitle}</label>
        <input
          id={id}
          required
          maxLength={200}
          value={title ?? proposed}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      {needs.length === 0 ? null : (
        <div role="status">
          <p>{words.missing}</p>
          <ul>
            {needs.map((need) => (
              <li key={need}>{words[need]}</li>
            ))}
          </ul>
        </div>
      )}
      {place !== null && kept.state === 'failed' ? <AnswerNotice answer={kept} /> : null}
      <button type="submit" className="button button-main" disabled={needs.length > 0 || !isKnown || isActing}>
        {isActing ? words.creating : words.create}
      </button>
      <DeskProblemNotice problem={problem} />
    </form>
  );
}
