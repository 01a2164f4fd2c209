export * from './provinces.ts';
export * from './regencyCode.ts';
export * from './placeName.ts';
export * from './searchPlaces.ts';
