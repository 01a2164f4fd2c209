import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { PlaceChoice } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { FoundList } from './FoundList.tsx';
import { searchWords } from './searchWords.ts';
import { stepInList } from './stepInList.ts';
import { useFoundPlaces } from './useFoundPlaces.ts';

/** A field that finds a place by name or code and opens its profile (ARIA combobox with a listbox). */
export function PlaceSearch() {
  const words = useWords(searchWords);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [isHere, setHere] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const found = useFoundPlaces(text, isHere);
  const places = found.state === 'ready' ? found.places : [];
  const isOpen = isHere && text.trim() !== '';
  const write = (next: string) => {
    setText(next);
    setActive(null);
  };
  const open = (place: PlaceChoice) => {
    write('');
    field.current?.blur();
    navigate(printRoute({ language, page: { name: 'regency', code: place.code } }));
    document.getElementById('content')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = places[active ?? 0];
    if (event.key === 'Escape') write('');
    if (event.key === 'Enter' && isOpen && chosen !== undefined) open(chosen);
    const next = isOpen ? stepInList(event.key, active, places.length) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <search className="place-search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={words.label}
        aria-autocomplete="list"
        aria-expanded={isOpen && places.length > 0}
        aria-controls={isOpen && places.length > 0 ? list : undefined}
        aria-activedescendant={isOpen && active !== null ? `${list}-${active}` : undefined}
        placeholder={words.hint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => write(target.value)}
        onFocus={() => setHere(true)}
        onBlur={() => setHere(false)}
        onKeyDown={onKeyDown}
      />
      {isOpen && places.length > 0 ? <FoundList id={list} places={places} active={active} open={open} /> : null}
      {isOpen && places.length === 0 ? (
        <p className="found-list found-none">{found.state === 'ready' ? words.none : words[found.state]}</p>
      ) : null}
      <span className="for-ears" role="status">
        {isOpen && found.state === 'ready' ? (places.length === 0 ? words.none : words.count(places.length)) : ''}
      </span>
    </search>
  );
}
