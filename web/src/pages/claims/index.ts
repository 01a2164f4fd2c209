export * from './ClaimPage.tsx';
export * from './ClaimsPage.tsx';
