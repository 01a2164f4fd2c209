import { printSearch } from '../../ui/daysView.ts';

/** The query of an address with a day of knowledge. */
export function heldSearch(search: string, knownAt: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('knownAt', knownAt);
  return printSearch(parameters);
}
