export * from './day.ts';
export * from './partialDate.ts';
