export * from './dateMention.ts';
export * from './findDates.ts';
export * from './documentDate.ts';
export * from './yearOfNumber.ts';
