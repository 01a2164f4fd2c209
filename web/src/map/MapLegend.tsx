import { useWords } from '../i18n/LanguageContext.ts';
import { ReckonedNumber } from '../ui/ReckonedNumber.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import { mapWords } from './mapWords.ts';
import type { MapData } from './toMapData.ts';

/** Each tone with the values it stands for, and the hatching with the places it stands for. */
export function MapLegend({ data: { steps, gaps } }: { readonly data: MapData }) {
  const words = useWords(mapWords);
  return (
    <ul className="legend map-legend" aria-label={words.steps}>
      {steps.map(({ shade, ends }) => (
        <li key={shade}>
          <span className={`swatch shade-${shade}`} />
          <span>
            <Spoken sentence={ends} />
          </span>
        </li>
      ))}
      {gaps.length === 0 ? null : (
        <li>
          <span className="swatch hatched" />
          <span>
            <ReckonedNumber about={words.gaps} reckoning={{ shown: String(gaps.length), lines: gaps, values: [] }} />
            {words.gap(gaps.length)}
          </span>
        </li>
      )}
    </ul>
  );
}
