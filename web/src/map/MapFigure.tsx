import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ChartDownload } from '../charts/download/chartDownload.ts';
import { ChartDownloads } from '../charts/download/ChartDownloads.tsx';
import { useWords } from '../i18n/LanguageContext.ts';
import { MapLabel } from './MapLabel.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPlaceLink } from './MapPlaceLink.tsx';
import type { MapDrawing } from './mapDrawing.ts';
import { mapPicture } from './mapPicture.ts';
import { legendOf } from './legendOf.ts';
import { mapWords } from './mapWords.ts';
import { stepOnMap } from './stepOnMap.ts';
import type { MapData } from './toMapData.ts';

interface MapFigureProps {
  readonly data: MapData;
  readonly drawing: MapDrawing;
  readonly download: ChartDownload;
}

/** The places in their tones; read by pointer or keyboard, and each a link to its profile. */
export function MapFigure({ data, drawing, download }: MapFigureProps) {
  const words = useWords(mapWords);
  const svg = useRef<SVGSVGElement>(null);
  const [entry, setEntry] = useState(drawing.shapes[0]?.code);
  const [read, setRead] = useState<string | null>(null);
  const step = (event: KeyboardEvent) => {
    const next = entry === undefined ? null : stepOnMap(event.key, entry, drawing.shapes);
    if (next === null) return;
    event.preventDefault();
    setEntry(next);
    svg.current?.querySelector<SVGElement>(`[data-code="${next}"]`)?.focus();
  };
  const drawn = drawing.shapes.flatMap((shape) => {
    const mapped = data.places.find(({ place }) => place.code === shape.code);
    return mapped === undefined ? [] : [{ shape, mapped }];
  });
  return (
    <figure className="map">
      <MapLegend data={data} />
      <svg
        ref={svg}
        className="map-drawing"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={data.title}
      >
        <defs>
          <pattern id="hatching" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatching-ground" width="10" height="10" />
            <rect className="hatching-line" width="2.5" height="10" />
          </pattern>
        </defs>
        {drawn.map(({ shape, mapped }) => (
          <MapPlaceLink
            key={shape.code}
            mapped={mapped}
            shape={shape}
            isEntry={shape.code === entry}
            step={step}
            read={(code) => {
              setRead(code);
              if (code !== null) setEntry(code);
            }}
          />
        ))}
        {drawing.isTiles ? (
          <g aria-hidden="true" textAnchor="middle">
            {drawn.map(({ shape, mapped }) => (
              <MapLabel key={shape.code} mapped={mapped} shape={shape} />
            ))}
          </g>
        ) : null}
      </svg>
      <figcaption>
        {/* The focused link says the same to the ear. */}
        <span className="chart-readout" aria-hidden="true">
          {data.places.find(({ place }) => place.code === read)?.spoken}
        </span>
        <span className="chart-hint">
          {drawing.isTiles ? `${words.shapes} ` : ''}
          <span className="map-hint-keys">{words.hint}</span>
          <span className="map-hint-hand">{words.hand}</span>
        </span>
        <ChartDownloads
          title={data.title}
          download={{ ...download, legend: () => legendOf(svg.current, data, words) }}
          picture={() => (svg.current === null ? null : mapPicture(svg.current, drawing, data.places))}
        />
      </figcaption>
    </figure>
  );
}
