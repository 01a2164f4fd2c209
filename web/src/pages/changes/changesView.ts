import type { Language } from '@pionir/shared';
import { printRoute } from '../../app/route.ts';
import type { AddressProblem, AddressReading } from '../../ui/daysView.ts';
import { readOne } from '../../ui/daysView.ts';

/** After which revision changes are shown; 0 for all there are. */
export interface ChangesView {
  readonly since: number;
}

/** The address speaks the reader's language, as the feeds do; either word is read. */
const names: Record<Language, string> = { ID: 'sejak', EN: 'since' };

export function readChangesView(search: string): AddressReading<ChangesView> {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const isRevision = (text: string) => /^\d{1,9}$/.test(text);
  const [found] = Object.values(names).flatMap((name) => readOne(parameters, name, isRevision, problems) ?? []);
  return { view: { since: found === undefined ? 0 : Number(found) }, problems };
}

/** The page of what changed after a revision. */
export function changesAddress(since: number, language: Language): string {
  const path = printRoute({ language, page: { name: 'changes' } });
  return since === 0 ? path : `${path}?${names[language]}=${since}`;
}
