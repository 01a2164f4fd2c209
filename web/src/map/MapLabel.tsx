import { bareName } from '@pionir/shared';
import type { PlaceShape } from './mapDrawing.ts';
import type { MapPlace } from './toMapData.ts';

interface MapLabelProps {
  readonly mapped: MapPlace;
  readonly shape: PlaceShape;
}

/** The name upon a tile, for the eye: the link below it says the whole. */
export function MapLabel({ mapped: { place, mark, shade }, shape }: MapLabelProps) {
  const [x, y] = shape.centre;
  const isCity = place.kind === 'KOTA';
  return (
    <g className={shade === null ? 'map-text' : `map-text shade-${shade}`}>
      {isCity ? (
        <text className="map-kind" x={x} y={y - 12}>
          Kota
        </text>
      ) : null}
      <text className="map-name" x={x} y={isCity ? y + 9 : y + 5}>
        {bareName(place)}
      </text>
      <text className="map-mark" x={x} y={y + 12}>
        {mark}
      </text>
    </g>
  );
}
