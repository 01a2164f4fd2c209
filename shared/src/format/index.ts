export * from './formatDate.ts';
export * from './formatNumber.ts';
