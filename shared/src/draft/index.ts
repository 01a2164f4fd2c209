export * from './amountUnits.ts';
export * from './claimantRoles.ts';
export * from './documentFacts.ts';
export * from './draftRow.ts';
export * from './placeRecords.ts';
export * from './publisherKindOf.ts';
export * from './toDraftRows.ts';
