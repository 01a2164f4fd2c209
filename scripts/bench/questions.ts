/** What is timed. Both days are named, so that every server works out the same. */
export const flagship =
  '{ ranking(metric: VULNERABLE_WORKERS, on: "2025-12-31", knownAt: "2026-11-21") { rows { nodes { rank value regency { name } figures { printed source { publisher } } } } } }';

export const index =
  '{ ranking(metric: PIONEER_INDEX) { resolution rows { nodes { rank value rankLow rankHigh firstPlaceShare tier regency { name } leaveOneOut { rank } components { component value percentile weight } } } } }';
