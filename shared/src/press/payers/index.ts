export * from './findPayers.ts';
export * from './findBenefits.ts';
