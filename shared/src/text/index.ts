export * from './numberWords.ts';
export * from './printedNumber.ts';
