import { isWordOf, publisherKinds, readRegencyCode } from '@pionir/shared';
import type { PublisherKind } from '@pionir/shared';
import type { AddressProblem, AddressReading } from '../../ui/daysView.ts';
import { printSearch, readOne } from '../../ui/daysView.ts';

/** What narrows the list of documents, and where its page begins. */
export interface SourcesView {
  readonly search: string | null;
  readonly kind: PublisherKind | null;
  /** BPS code of a place that the documents speak of. */
  readonly place: string | null;
  /** Cursor of the document before the page; null for the first page. */
  readonly after: string | null;
}

export const allSources: SourcesView = { search: null, kind: null, place: null, after: null };

/** Reads the query of an address. What cannot be read is left out and reported. */
export function readSourcesView(search: string): AddressReading<SourcesView> {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  return {
    view: {
      search: readOne(parameters, 'search', (text) => text.trim() !== '', problems),
      kind: readOne<PublisherKind>(parameters, 'kind', (text) => isWordOf(publisherKinds, text), problems),
      place: readOne(parameters, 'place', (text) => readRegencyCode(text)?.scheme === 'BPS', problems),
      after: readOne(parameters, 'after', (text) => /^[\w-]+$/.test(text), problems),
    },
    problems,
  };
}

/** The query of an address that reopens the view. */
export function printSourcesView(view: SourcesView): string {
  const chosen = Object.entries(view).filter((entry): entry is [string, string] => entry[1] !== null);
  return printSearch(new URLSearchParams(chosen));
}
