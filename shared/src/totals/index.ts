export * from './total.ts';
export * from './computeTotal.ts';
export * from './checkTotal.ts';
export * from './printedError.ts';
export * from './roundingTolerance.ts';
export * from './describeArithmetic.ts';
