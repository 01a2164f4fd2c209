import { Link } from 'wouter';
import { printRoute } from '../app/route.ts';
import type { SourceEvidence } from '../graphql/types.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';
import { sourceAddress } from './sourceAddress.ts';

/** The publisher, linked to the document where it stands on the open web, else to what was taken from it. */
export function SourceName({ source }: { readonly source: Pick<SourceEvidence, 'slug' | 'url' | 'publisher'> }) {
  const address = sourceAddress(source);
  const language = useLanguage();
  if (address === null) {
    return <Link href={printRoute({ language, page: { name: 'source', slug: source.slug } })}>{source.publisher}</Link>;
  }
  return (
    <a href={address} rel="noopener noreferrer">
      {source.publisher}
    </a>
  );
}
