export * from './lazily.ts';
