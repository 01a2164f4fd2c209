/** A point of a boundary, in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

/** The outlines of a place, islands and holes included. */
export interface Boundary {
  readonly code: string;
  readonly rings: readonly (readonly Degrees[])[];
}
