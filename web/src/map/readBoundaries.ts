import type { Boundary, Degrees } from './boundaries.ts';

/** The boundaries in a GeoJSON FeatureCollection (RFC 7946) whose features have a `code`; null where the value is none. */
export function readBoundaries(value: unknown): readonly Boundary[] | null {
  if (!isRecord(value) || !Array.isArray(value['features'])) return null;
  const boundaries = value['features'].map(readFeature);
  const read = boundaries.filter((boundary) => boundary !== null);
  return read.length > 0 && read.length === boundaries.length ? read : null;
}

function readFeature(feature: unknown): Boundary | null {
  if (!isRecord(feature) || !isRecord(feature['properties']) || !isRecord(feature['geometry'])) return null;
  const { code } = feature['properties'];
  const { type, coordinates } = feature['geometry'];
  if ((typeof code !== 'string' && typeof code !== 'number') || !Array.isArray(coordinates)) return null;
  const polygons: unknown[] = type === 'MultiPolygon' ? coordinates : type === 'Polygon' ? [coordinates] : [];
  const rings = polygons.flatMap((polygon) => (Array.isArray(polygon) ? polygon : [null]));
  return rings.length > 0 && rings.every(isRing) ? { code: String(code), rings } : null;
}

function isRing(ring: unknown): ring is readonly Degrees[] {
  return Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition);
}

function isPosition(position: unknown): boolean {
  return (
    Array.isArray(position) && position.length >= 2 && position.slice(0, 2).every((number) => Number.isFinite(number))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
