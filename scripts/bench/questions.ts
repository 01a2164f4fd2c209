import { syntheticProvince } from './manyPlaces.ts';

/** What is timed. Both days are named, so that every server works out the same. */
export const flagship =
  '{ ranking(metric: VULNERABLE_WORKERS, on: "2025-12-31", knownAt: "2026-11-21") { rows { nodes { rank value regency { name } figures { printed source { publisher } } } } } }';

const indexRows =
  'resolution rows(first: 500) { nodes { rank value rankLow rankHigh firstPlaceShare tier regency { name } leaveOneOut { rank } components { component value percentile weight } } }';

export const index = `{ ranking(metric: PIONEER_INDEX) { ${indexRows} } }`;

export const indexOfMany = `{ ranking(metric: PIONEER_INDEX, province: "${syntheticProvince}", on: "2025-12-31", knownAt: "2026-11-21") { rankedCount ${indexRows} } }`;
