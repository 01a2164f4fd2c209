import { isDay } from '@pionir/shared';

/** The two clocks of a view; null where the server's default holds. */
export interface DaysView {
  readonly on: string | null;
  readonly knownAt: string | null;
}

/** A part of the address that could not be read, to be told to the reader. */
export interface AddressProblem {
  readonly name: string;
  readonly found: string;
}

/** What an address says, with what in it could not be read. */
export interface AddressReading<View> {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

export function readDaysView(search: string): AddressReading<DaysView> {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  return {
    view: {
      on: readOne(parameters, 'on', isDay, problems),
      knownAt: readOne(parameters, 'knownAt', isDay, problems),
    },
    problems,
  };
}

/** The parts of an address that state the days, defaults left out: "?on=2023-09-12", or nothing. */
export function printDaysView(view: DaysView): string {
  const parameters = new URLSearchParams();
  if (view.on !== null) parameters.set('on', view.on);
  if (view.knownAt !== null) parameters.set('knownAt', view.knownAt);
  return printSearch(parameters);
}

/** One value of one parameter; repeated or unfit ones are noted and ignored. */
export function readOne<Value extends string>(
  parameters: URLSearchParams,
  name: string,
  fits: (text: string) => boolean,
  problems: AddressProblem[],
): Value | null {
  const found = parameters.getAll(name);
  const [text] = found;
  if (text === undefined) return null;
  if (found.length === 1 && fits(text)) return text as Value;
  problems.push({ name, found: found.join(', ') });
  return null;
}

/** Commas stay readable: they need no escape in a query. */
export function printSearch(parameters: URLSearchParams): string {
  const text = parameters.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
