export * from './findRates.ts';
