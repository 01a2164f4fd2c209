import type { SourceEvidence } from '../../graphql/types.ts';

/** The sources, the newest first, undated ones last. */
export function toSourceRows(sources: readonly SourceEvidence[]): SourceEvidence[] {
  return sources.toSorted((a, b) => {
    if (a.publishedOn === b.publishedOn) return a.slug < b.slug ? -1 : 1;
    if (a.publishedOn === null) return 1;
    if (b.publishedOn === null) return -1;
    return a.publishedOn < b.publishedOn ? 1 : -1;
  });
}
