export * from './proposePlace.ts';
export * from './proposeDate.ts';
export * from './proposeCounts.ts';
export * from './proposePayers.ts';
export * from './proposeAmounts.ts';
export * from './proposeSums.ts';
export * from './proposeClaims.ts';
