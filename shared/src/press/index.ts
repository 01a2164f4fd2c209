export * from './proposal.ts';
export * from './pressPlace.ts';
export * from './pressQuestion.ts';
export * from './readPressText.ts';
