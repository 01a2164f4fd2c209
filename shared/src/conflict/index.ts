export * from './roles.ts';
export * from './extremes.ts';
export * from './findConflicts.ts';
export * from './conflictText.ts';
