export * from './premiumRule.ts';
export * from './premiumOfPeriod.ts';
export * from './monthsFundable.ts';
export * from './checkPremium.ts';
export * from './checkBudget.ts';
