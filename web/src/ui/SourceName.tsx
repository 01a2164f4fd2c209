import type { SourceEvidence } from '../graphql/types.ts';
import { sourceAddress } from './sourceAddress.ts';

/** The publisher, linked where the document stands on the open web. */
export function SourceName({ source }: { readonly source: Pick<SourceEvidence, 'url' | 'publisher'> }) {
  const address = sourceAddress(source);
  if (address === null) return source.publisher;
  return (
    <a href={address} rel="noopener noreferrer">
      {source.publisher}
    </a>
  );
}
