export * from './figure.ts';
export * from './knownFrom.ts';
export * from './quantity.ts';
export * from './evidence.ts';
