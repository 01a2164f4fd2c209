export * from './countMention.ts';
export * from './readCounts.ts';
export * from './groupChains.ts';
export * from './count.ts';
export * from './gatherCounts.ts';
