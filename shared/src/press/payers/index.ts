export * from './findPayers.ts';
export * from './tellsOfPaying.ts';
export * from './findBenefits.ts';
