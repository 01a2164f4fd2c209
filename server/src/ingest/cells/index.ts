export * from './cell.ts';
export * from './column.ts';
export * from './cohortFilterCell.ts';
export * from './dateCells.ts';
export * from './numberCells.ts';
export * from './referenceCells.ts';
export * from './textCells.ts';
export * from './wordCells.ts';
