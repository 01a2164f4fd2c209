import type { Language } from '@pionir/shared';
import type { AddressReading, DaysView } from '../../ui/daysView.ts';
import { printDaysView, printSearch, readDaysView } from '../../ui/daysView.ts';
import { readCodes } from '../../ui/readCodes.ts';

/** Places side by side on a day; the first is the one that differences are to. */
export interface CompareView extends DaysView {
  readonly places: readonly string[];
}

export const fewestPlaces = 2;
export const mostPlaces = 6;

/** The address speaks the reader's language; either word is read, so that a link survives the change of language. */
const names: Record<Language, string> = { ID: 'daerah', EN: 'places' };

/** Reads the query of an address. Codes that are none, repeated ones and those past the sixth are reported and left out. */
export function readCompareView(search: string): AddressReading<CompareView> {
  const parameters = new URLSearchParams(search);
  const days = readDaysView(search);
  const problems = [...days.problems];
  const places = readCodes(parameters, Object.values(names), mostPlaces, problems);
  return { view: { ...days.view, places }, problems };
}

/** The query of an address that reopens the view. */
export function printCompareView(view: CompareView, language: Language): string {
  const parameters = new URLSearchParams(printDaysView(view));
  if (view.places.length > 0) parameters.set(names[language], view.places.join(','));
  return printSearch(parameters);
}
