export * from './SourcePage.tsx';
export * from './SourcesPage.tsx';
