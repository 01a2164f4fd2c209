import { useId, useState } from 'react';
import { useWords } from '../../i18n/LanguageContext.ts';
import { sourcesWords } from './sourcesWords.ts';

interface SearchFieldProps {
  readonly search: string | null;
  readonly choose: (search: string | null) => void;
}

/** Words to search for; asked when the reader has finished them, not at each letter. */
export function SearchField({ search, choose }: SearchFieldProps) {
  const words = useWords(sourcesWords);
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const ask = () => {
    if (draft === null) return;
    setDraft(null);
    const text = draft.trim();
    choose(text === '' ? null : text);
  };
  return (
    <div className="field search-field">
      <label htmlFor={id}>{words.search}</label>
      <span className="search-box">
        <input
          id={id}
          type="search"
          value={draft ?? search ?? ''}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') ask();
          }}
        />
        <button type="button" className="button" onClick={ask}>
          {words.find}
        </button>
      </span>
    </div>
  );
}
