export * from './printCsv.ts';
export * from './sheet.ts';
