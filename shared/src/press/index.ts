export * from './proposal.ts';
export * from './readPressText.ts';
