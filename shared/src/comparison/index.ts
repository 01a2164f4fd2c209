export * from './comparePlaces.ts';
