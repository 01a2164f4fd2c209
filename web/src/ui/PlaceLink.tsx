import { Link } from 'wouter';
import { printRoute } from '../app/route.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';

interface PlaceLinkProps {
  readonly place: { readonly code: string; readonly name: string };
  /** The days of the view the link stands in, so that the page shows the same moment. */
  readonly search: string;
}

export function PlaceLink({ place, search }: PlaceLinkProps) {
  const language = useLanguage();
  const path = printRoute({ language, page: { name: 'regency', code: place.code } });
  return <Link href={`${path}${search}`}>{place.name}</Link>;
}
