export * from './citationText.ts';
