export * from './RevisionLine.tsx';
export * from './RevisionNotice.tsx';
export * from './SyntheticNotice.tsx';
