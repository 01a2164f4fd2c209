import { useId } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../../i18n/LanguageContext.ts';
import type { DocumentDraft } from './documentDraft.ts';
import { isAddress } from './documentDraft.ts';
import { pressWords } from './pressWords.ts';

/** Longer than any page; what is longer was pasted by mistake. */
const longestText = 1_000_000;

interface PressFormProps {
  readonly document: DocumentDraft;
  readonly isRead: boolean;
  readonly change: (document: DocumentDraft) => void;
  readonly read: () => void;
}

/** The text with its address and day, as the officer has them. */
export function PressForm({ document, isRead, change, read }: PressFormProps) {
  const words = useWords(pressWords);
  const id = useId();
  const { text, address, publishedOn } = document;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    read();
  };
  return (
    <form className="desk-form press-form" onSubmit={submit}>
      <p className="notice">{words.privacy}</p>
      <div className="field field-wide">
        <label htmlFor={`${id}-text`}>{words.text}</label>
        <textarea
          id={`${id}-text`}
          lang="id"
          required
          rows={isRead ? 4 : 12}
          maxLength={longestText}
          aria-describedby={`${id}-text-hint`}
          value={text}
          onChange={({ target }) => change({ ...document, text: target.value })}
        />
        <span id={`${id}-text-hint`} className="small">
          {words.textHint}
        </span>
      </div>
      <div className="field field-wide">
        <label htmlFor={`${id}-address`}>{words.address}</label>
        <input
          id={`${id}-address`}
          inputMode="url"
          spellCheck={false}
          aria-invalid={!isAddress(address.trim())}
          aria-describedby={`${id}-address-hint`}
          value={address}
          onChange={({ target }) => change({ ...document, address: target.value })}
        />
        <span id={`${id}-address-hint`} className="small">
          {isAddress(address.trim()) ? words.addressHint : words.addressWrong}
        </span>
      </div>
      {isRead ? null : (
        <div className="field">
          <label htmlFor={`${id}-day`}>{words.published}</label>
          <input
            id={`${id}-day`}
            type="date"
            aria-describedby={`${id}-day-hint`}
            value={publishedOn}
            onChange={({ target }) => change({ ...document, publishedOn: target.value })}
          />
          <span id={`${id}-day-hint`} className="small">
            {words.publishedHint}
          </span>
        </div>
      )}
      <button type="submit" className={isRead ? 'button' : 'button button-main'}>
        {isRead ? words.readAgain : words.read}
      </button>
    </form>
  );
}
