import { missingReasons } from '@pionir/shared';
import type { ExcludedPlace } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { excludedGroups } from './excludedGroups.ts';
import { rankingWords } from './rankingWords.ts';

interface ExcludedPlacesProps {
  readonly excluded: readonly ExcludedPlace[];
  readonly search: string;
}

/** Who has no rank, and why each has none. */
export function ExcludedPlaces({ excluded, search }: ExcludedPlacesProps) {
  const words = useWords(rankingWords);
  const language = useLanguage();
  return (
    <section className="excluded">
      <h2 data-twin="excluded-places">{words.excluded(excluded.length)}</h2>
      <p>{words.excludedNote}</p>
      <div id="excluded-places">
        {excludedGroups(excluded).map(({ reason, places }) => (
          <div key={reason}>
            <h3>{labelOf(missingReasons[reason], language)}</h3>
            <ul className="place-list">
              {places.map((place) => (
                <li key={place.code}>
                  <PlaceLink place={place} search={search} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
