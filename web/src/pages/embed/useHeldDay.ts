import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { LinkedRevisionDocument } from '../../graphql/generated/LinkedRevisionDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { linkedRevision } from '../../revision/linkedRevision.ts';
import { useSite } from '../../site/SiteContext.ts';
import { dayInJakarta } from '../../ui/dayInJakarta.ts';
import { heldSearch } from './heldSearch.ts';

/**
 * A frame that names a revision and no day of knowledge is held at the day on which that revision was published.
 * True while that day is being asked for.
 */
export function useHeldDay(): boolean {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const linked = linkedRevision(search);
  // A copy is of one revision: what it holds is held.
  const isCopy = useSite().copy !== null;
  const isUnheld = !isCopy && linked !== null && !new URLSearchParams(search).has('knownAt');
  const { data, state } = useAnswer(LinkedRevisionDocument, { number: linked ?? 0 }, !isUnheld);
  const publishedAt = data?.revision?.publishedAt ?? null;
  useEffect(() => {
    if (!isUnheld || publishedAt === null) return;
    navigate(`${path}${heldSearch(search, dayInJakarta(new Date(publishedAt)))}`, { replace: true });
  }, [isUnheld, publishedAt, path, search, navigate]);
  return isUnheld && (state === 'loading' || publishedAt !== null);
}
