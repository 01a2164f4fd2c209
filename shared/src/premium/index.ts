export type { PremiumBasis } from './premiumBases.ts';
export * from './premiumRule.ts';
export * from './premiumOfPeriod.ts';
export * from './monthsFundable.ts';
export * from './toPremiumFacts.ts';
export * from './checkPremium.ts';
export * from './checkBudget.ts';
