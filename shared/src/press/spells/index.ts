export * from './findMonths.ts';
