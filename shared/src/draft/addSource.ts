import type { DocumentFacts } from './documentFacts.ts';
import { dateSlug } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';
import { freeId } from './freeId.ts';
import { gistOf } from './gistOf.ts';
import type { PlaceRecords } from './placeRecords.ts';
import { slugOf } from './slugOf.ts';

/** Adds the document, unless its address is kept already; gives its identifier. */
export function addSource(facts: DocumentFacts, kept: PlaceRecords, ledger: DraftLedger): string {
  const { place, document } = facts;
  const { address, publisher, publisherKind, publishedOn, accessedOn } = document;
  const known = address === null ? undefined : kept.sources.find(({ url }) => url === address);
  if (known !== undefined) return known.id;
  const wanted = `${place.code}-${slugOf(publisher) || 'document'}-${dateSlug(publishedOn)}`;
  const id = freeId(wanted, new Set(kept.sources.map((source) => source.id)));
  ledger.add(
    'sources',
    {
      source_id: id,
      url: address ?? '',
      publisher,
      publisher_kind: publisherKind,
      published_on: publishedOn ?? '',
      accessed_on: accessedOn,
      language: 'id',
      gist: gistOf(facts, 'EN'),
      gist_id: gistOf(facts, 'ID'),
    },
    null,
  );
  return id;
}
