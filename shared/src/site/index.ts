export * from './pageRenderer.ts';
export * from './site.ts';
