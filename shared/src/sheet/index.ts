export * from './formulaGuard.ts';
export * from './printCsv.ts';
export * from './sheet.ts';
