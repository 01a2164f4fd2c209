import type { PublisherKind } from '@pionir/shared';
import type { SourceKeys } from './findSources.ts';

/** What narrows a list of sources. */
export interface SourcesAsked {
  readonly regency?: string | null;
  readonly search?: string | null;
  readonly publisherKind?: PublisherKind | null;
}

/** True for a source of the kind in whose publisher or gist, in either language, every word of the search stands. */
export function matchesSources(source: SourceKeys, { search, publisherKind }: SourcesAsked): boolean {
  if (publisherKind != null && source.publisherKind !== publisherKind) return false;
  const text = [source.publisher, source.gist, source.gistId ?? ''].join(' ').toLowerCase();
  return (search ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
