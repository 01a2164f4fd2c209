import { useId } from 'react';
import type { PlaceChoice } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { mostPlaces } from './compareView.ts';
import { compareWords } from './compareWords.ts';

interface PlacePickerProps {
  readonly all: readonly PlaceChoice[];
  readonly chosen: readonly string[];
  readonly choose: (codes: readonly string[]) => void;
}

/** The chosen places, each to be removed, and a list to add one from. */
export function PlacePicker({ all, chosen, choose }: PlacePickerProps) {
  const words = useWords(compareWords);
  const id = useId();
  const isFull = chosen.length >= mostPlaces;
  return (
    <div className="place-picker">
      {chosen.length === 0 ? null : (
        <ul className="picked" aria-label={words.chosen}>
          {chosen.map((code) => {
            const name = all.find((place) => place.code === code)?.name ?? code;
            return (
              <li key={code}>
                {name}
                <button
                  type="button"
                  className="plain-button"
                  aria-label={words.remove(name)}
                  onClick={() => choose(chosen.filter((each) => each !== code))}
                >
                  {words.removeShort}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="field field-wide">
        <label htmlFor={id}>{isFull ? words.full : words.add}</label>
        <select
          id={id}
          value=""
          disabled={isFull}
          onChange={({ target }) => {
            if (target.value !== '') choose([...chosen, target.value]);
          }}
        >
          <option value="">{words.choose}</option>
          {all
            .filter(({ code }) => !chosen.includes(code))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </div>
  );
}
