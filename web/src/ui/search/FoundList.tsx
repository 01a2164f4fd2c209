import type { PlaceChoice } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { searchWords } from './searchWords.ts';

interface FoundListProps {
  readonly id: string;
  readonly places: readonly PlaceChoice[];
  readonly active: number | null;
  readonly open: (place: PlaceChoice) => void;
}

/** The places that fit, as the list of the field above. */
export function FoundList({ id, places, active, open }: FoundListProps) {
  const words = useWords(searchWords);
  return (
    <div id={id} className="found-list" role="listbox" aria-label={words.found}>
      {places.map((place, index) => (
        // The keyboard stays in the field, which names the option it stands on.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={place.code}
          id={`${id}-${index}`}
          className="found"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => open(place)}
        >
          {place.name}
          <span className="found-code">{place.code}</span>
        </div>
      ))}
    </div>
  );
}
