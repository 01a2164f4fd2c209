export * from './token.ts';
export * from './readTokens.ts';
export * from './readSentences.ts';
export * from './pressText.ts';
export * from './within.ts';
export * from './hasNumber.ts';
export * from './indexWithin.ts';
