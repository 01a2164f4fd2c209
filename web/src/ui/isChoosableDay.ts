import { isDay } from '@pionir/shared';

/** A day a reader means: while a year is being typed, "0202" is a day of the calendar but not yet one of theirs. */
export function isChoosableDay(text: string): boolean {
  return isDay(text) && text >= '1900-01-01';
}
