export * from './foundClaim.ts';
export * from './readClaims.ts';
