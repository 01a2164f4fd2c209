export * from './formatBytes.ts';
export * from './formatDate.ts';
export * from './formatInFull.ts';
export * from './formatNumber.ts';
export * from './listOf.ts';
