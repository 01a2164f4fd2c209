export * from './RevisionLine.tsx';
export * from './RevisionNotice.tsx';
