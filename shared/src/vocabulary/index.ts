export * from './vocabulary.ts';
export * from './worker.ts';
export * from './program.ts';
export * from './place.ts';
export * from './figure.ts';
export * from './statement.ts';
export * from './premium.ts';
export * from './ranking.ts';
