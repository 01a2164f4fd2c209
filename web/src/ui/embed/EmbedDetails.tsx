import { useEffect, useRef, useState } from 'react';
import type { EmbeddedPage } from '../../app/route.ts';
import { NewestRevisionDocument } from '../../graphql/generated/NewestRevisionDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { EmbedCode } from './EmbedCode.tsx';
import type { AnsweredDays } from './frozenAddress.ts';
import { embedWords } from './embedWords.ts';

interface EmbedDetailsProps {
  readonly shown: EmbeddedPage;
  readonly search: string;
  readonly title: string;
  readonly days: AnsweredDays;
}

/** The embed code of a page, for who opens it. */
export function EmbedDetails(props: EmbedDetailsProps) {
  const words = useWords(embedWords);
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before React took the page over.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  const { data } = useAnswer(NewestRevisionDocument, {});
  return (
    <details ref={details} className="embed-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.embed}</summary>
      {isOpen && data !== null ? <EmbedCode {...props} revision={data.dataset.revision} /> : null}
    </details>
  );
}
