import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { printRoute } from '../app/route.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';
import type { PlaceShape } from './mapDrawing.ts';
import type { MapPlace } from './toMapData.ts';

interface MapPlaceLinkProps {
  readonly mapped: MapPlace;
  readonly shape: PlaceShape;
  /** The one place that the tab key reaches; arrow keys reach the others. */
  readonly isEntry: boolean;
  /** Moves to another place by a key. */
  readonly step: (event: KeyboardEvent) => void;
  readonly read: (code: string | null) => void;
}

/** A place of the map: a shaded outline that leads to its profile. */
export function MapPlaceLink({ mapped, shape, isEntry, step, read }: MapPlaceLinkProps) {
  const language = useLanguage();
  const { place, shade, spoken } = mapped;
  return (
    <Link
      className={shade === null ? 'map-place map-gap' : `map-place shade-${shade}`}
      href={printRoute({ language, page: { name: 'regency', code: place.code } })}
      aria-label={spoken}
      data-code={place.code}
      tabIndex={isEntry ? 0 : -1}
      onKeyDown={step}
      onFocus={() => read(place.code)}
      onBlur={() => read(null)}
      onPointerEnter={() => read(place.code)}
      onPointerLeave={() => read(null)}
    >
      <path d={shape.path} fillRule="evenodd" />
    </Link>
  );
}
