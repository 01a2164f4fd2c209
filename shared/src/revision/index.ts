export * from './revision.ts';
export * from './changes.ts';
export * from './inOrder.ts';
export * from './furthestMoves.ts';
export * from './revisionHeadline.ts';
export * from './rankMoveSentence.ts';
export * from './changedCells.ts';
export * from './verdictMoves.ts';
