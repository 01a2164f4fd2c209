export * from './roles.ts';
export * from './extremes.ts';
