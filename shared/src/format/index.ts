export * from './formatDate.ts';
export * from './formatNumber.ts';
export * from './listOf.ts';
