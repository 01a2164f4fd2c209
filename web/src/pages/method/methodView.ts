import { readRegencyCode } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { AddressProblem, AddressReading } from '../../ui/daysView.ts';
import { printSearch, readOne } from '../../ui/daysView.ts';

/** The place that the examples are worked out for; null where the rule chooses it. */
export interface MethodView {
  readonly place: string | null;
}

/** The address speaks the reader's language; either word is read, so that a link survives the change of language. */
const names: Record<Language, string> = { ID: 'daerah', EN: 'place' };

export function readMethodView(search: string): AddressReading<MethodView> {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const isCode = (text: string) => readRegencyCode(text)?.scheme === 'BPS';
  const [place = null] = Object.values(names).flatMap((name) => readOne(parameters, name, isCode, problems) ?? []);
  return { view: { place }, problems };
}

/** The query of an address that reopens the view. */
export function printMethodView({ place }: MethodView, language: Language): string {
  return place === null ? '' : printSearch(new URLSearchParams({ [names[language]]: place }));
}
