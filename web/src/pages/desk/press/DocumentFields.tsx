import { formatDate, isPartialDate, listOf, pressRules, publisherKinds } from '@pionir/shared';
import type { NamedPlace, PressProposal, PublisherKind } from '@pionir/shared';
import { useId } from 'react';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { optionsOf } from '../../../ui/optionsOf.ts';
import { dateOf, placeOf } from './documentDraft.ts';
import type { DocumentDraft } from './documentDraft.ts';
import { pressWords } from './pressWords.ts';
import { documentFieldIds } from './proposalMarks.ts';

interface DocumentFieldsProps {
  readonly document: DocumentDraft;
  readonly proposals: readonly PressProposal[];
  readonly places: readonly NamedPlace[];
  readonly change: (document: DocumentDraft) => void;
}

/** What holds for the whole document: its place, its day, its publisher; proposed where the text says it. */
export function DocumentFields({ document, proposals, places, change }: DocumentFieldsProps) {
  const words = useWords(pressWords);
  const language = useLanguage();
  const id = useId();
  const place = placeOf(proposals);
  const date = dateOf(proposals);
  const { placeCode, publishedOn, publisher, publisherKind } = document;
  const candidates = new Set(place?.candidates);
  const inOrder = [
    ...places.filter(({ code }) => candidates.has(code)),
    ...places.filter(({ code }) => !candidates.has(code)),
  ];
  const named = places.filter(({ code }) => candidates.has(code)).map(({ name }) => name);
  return (
    <fieldset className="document-fields">
      <legend>
        <h2>{words.document}</h2>
      </legend>
      <p className="table-note">{words.documentNote}</p>
      <div className="field" id={documentFieldIds.place}>
        <label htmlFor={`${id}-place`}>{words.place}</label>
        <select
          id={`${id}-place`}
          aria-describedby={`${id}-place-hint`}
          value={placeCode}
          onChange={({ target }) => change({ ...document, placeCode: target.value })}
        >
          <option value="">{words.choosePlace}</option>
          {inOrder.map(({ code, name }) => (
            <option key={code} value={code}>
              {`${name} (${code})`}
            </option>
          ))}
        </select>
        <span id={`${id}-place-hint`} className="small">
          {place === null
            ? words.noPlace
            : place.regencyCode === null
              ? words.ambiguous(listOf(named, language))
              : words.readFrom(place.words, labelOf(pressRules[place.rule], language))}
        </span>
      </div>
      <div className="field" id={documentFieldIds.date}>
        <label htmlFor={`${id}-date`}>{words.published}</label>
        <input
          id={`${id}-date`}
          placeholder="2023-09-12"
          aria-describedby={`${id}-date-hint`}
          aria-invalid={publishedOn !== '' && !isPartialDate(publishedOn)}
          value={publishedOn}
          onChange={({ target }) => change({ ...document, publishedOn: target.value.trim() })}
        />
        <span id={`${id}-date-hint`} className="small">
          {isPartialDate(publishedOn) ? `${formatDate(publishedOn, language)}. ` : ''}
          {date === null ? words.noDate : words.readFrom(date.words, labelOf(pressRules[date.rule], language))}
          {date?.weekdayFits === false ? ` ${words.weekdayOdd}` : ''}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-publisher`}>{words.publisher}</label>
        <input
          id={`${id}-publisher`}
          maxLength={120}
          aria-describedby={`${id}-publisher-hint`}
          value={publisher}
          onChange={({ target }) => change({ ...document, publisher: target.value })}
        />
        <span id={`${id}-publisher-hint`} className="small">
          {words.publisherHint}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{words.publisherKind}</label>
        <select
          id={`${id}-kind`}
          value={publisherKind}
          onChange={({ target }) => change({ ...document, publisherKind: target.value as PublisherKind })}
        >
          {optionsOf(publisherKinds, language).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
