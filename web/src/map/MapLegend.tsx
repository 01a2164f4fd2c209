import { useWords } from '../i18n/LanguageContext.ts';
import { mapWords } from './mapWords.ts';
import type { MapData } from './toMapData.ts';

/** Each tone with the values it stands for, and the hatching. */
export function MapLegend({ data }: { readonly data: MapData }) {
  const words = useWords(mapWords);
  return (
    <ul className="legend map-legend" aria-label={words.steps}>
      {data.steps.map(({ shade, label }) => (
        <li key={shade}>
          <span className={`swatch shade-${shade}`} />
          {label}
        </li>
      ))}
      {data.gaps === 0 ? null : (
        <li>
          <span className="swatch hatched" />
          {words.gap(data.gaps)}
        </li>
      )}
    </ul>
  );
}
