export * from './findSums.ts';
export * from './settleTotals.ts';
