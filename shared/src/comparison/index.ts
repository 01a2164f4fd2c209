export * from './comparePlaces.ts';
export * from './differenceTo.ts';
