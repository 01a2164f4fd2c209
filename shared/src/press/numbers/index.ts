export * from './numberMention.ts';
export * from './readNumbers.ts';
