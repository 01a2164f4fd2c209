import type { LegendEntry } from '../charts/download/chartDownload.ts';
import { hatching } from './hatching.ts';
import type { MapWords } from './mapWords.ts';
import type { MapData } from './toMapData.ts';

/** What the tones of the map mean, as a sheet lists it. */
export function legendOf(svg: SVGSVGElement | null, { steps, gaps }: MapData, words: MapWords): LegendEntry[] {
  if (svg === null) return [];
  const tones = steps.flatMap(({ shade, label }) => {
    const place = svg.querySelector(`.shade-${shade}`);
    return place === null ? [] : { label, colour: getComputedStyle(place).getPropertyValue('--tone') };
  });
  const label = `${gaps.length}${words.gap(gaps.length)}`;
  return gaps.length === 0 ? tones : [...tones, { label, colour: hatching(getComputedStyle(svg)) }];
}
