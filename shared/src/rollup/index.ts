export * from './rollUp.ts';
export * from './outlineOf.ts';
export * from './figuresBehind.ts';
