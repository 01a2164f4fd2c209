/** A place as it is drawn: an outline, and the point that stands for it when keys step over the map. */
export interface PlaceShape {
  readonly code: string;
  /** An outline as SVG writes it. */
  readonly path: string;
  readonly centre: readonly [x: number, y: number];
}

/** Every place's outline, in units of its own. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PlaceShape[];
  /** Whether its squares have room for names. */
  readonly isTiles: boolean;
}
