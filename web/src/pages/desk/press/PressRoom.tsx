import { readPressText } from '@pionir/shared';
import type { PressProposal } from '@pionir/shared';
import { useMemo, useState } from 'react';
import { PressPlacesDocument } from '../../../graphql/generated/PressPlacesDocument.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useWords } from '../../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../../ui/AnswerNotice.tsx';
import { useLeaveWarning } from '../useLeaveWarning.ts';
import { CreatePressDraft } from './CreatePressDraft.tsx';
import { emptyDocument, withReading } from './documentDraft.ts';
import { DocumentFields } from './DocumentFields.tsx';
import { documentMarks, reviewMarks } from './proposalMarks.ts';
import { MarkedText } from './MarkedText.tsx';
import { PressForm } from './PressForm.tsx';
import { pressWords } from './pressWords.ts';
import { ProposalList } from './ProposalList.tsx';
import { toReviews } from './proposalReview.ts';
import type { ProposalReview } from './proposalReview.ts';
import { toPressPlaces } from './toPressPlaces.ts';

/** A text that was read, with what is proposed of it. */
interface Reading {
  readonly text: string;
  readonly proposals: readonly PressProposal[];
}

/** A press text, read on this side of the wire: what is proposed of it, accepted one by one. */
export function PressRoom() {
  const words = useWords(pressWords);
  const [document, setDocument] = useState(emptyDocument);
  const [reading, setReading] = useState<Reading | null>(null);
  const [reviews, setReviews] = useState<readonly ProposalReview[]>([]);
  const [active, setActive] = useState<string | null>(null);
  const answer = useAnswer(PressPlacesDocument, {});
  const places = useMemo(() => (answer.data ? toPressPlaces(answer.data) : null), [answer.data]);
  const marks = useMemo(
    () => (reading === null ? [] : [...documentMarks(reading.proposals), ...reviewMarks(reviews)]),
    [reading, reviews],
  );
  useLeaveWarning(reviews.some(({ decision }) => decision !== 'OPEN'));
  const read = () => {
    if (places === null) return;
    const { text, address, publishedOn } = document;
    const proposals = readPressText({
      text,
      address: address.trim() || null,
      publishedOn: publishedOn || null,
      places,
    });
    setReading({ text, proposals });
    setReviews(toReviews(proposals));
    setDocument(withReading(document, proposals));
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="subhead">{words.intro}</p>
      <AnswerNotice answer={answer} />
      {places === null ? null : (
        <PressForm document={document} isRead={reading !== null} change={setDocument} read={read} />
      )}
      {reading === null || places === null ? null : (
        <>
          <DocumentFields document={document} proposals={reading.proposals} places={places} change={setDocument} />
          <div className="press-review">
            <MarkedText text={reading.text} readings={marks} active={active} />
            <ProposalList reviews={reviews} change={setReviews} point={setActive} />
          </div>
          <CreatePressDraft
            document={document}
            place={places.find(({ code }) => code === document.placeCode) ?? null}
            reviews={reviews}
          />
        </>
      )}
    </>
  );
}
