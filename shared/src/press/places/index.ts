export * from './placeMention.ts';
export * from './findPlaces.ts';
export * from './mainPlace.ts';
export * from './placeOfNumber.ts';
