export * from './records.ts';
export * from './isCopyElsewhere.ts';
