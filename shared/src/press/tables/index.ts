export * from './findYearCells.ts';
