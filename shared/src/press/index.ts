export * from './proposal.ts';
export * from './pressQuestion.ts';
export * from './readPressText.ts';
