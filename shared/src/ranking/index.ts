export * from './rankRows.ts';
export * from './median.ts';
export * from './rankPlaces.ts';
