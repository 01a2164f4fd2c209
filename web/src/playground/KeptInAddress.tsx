import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { printPlaygroundLink } from './playgroundLink.ts';

/** Draws nothing: keeps the query in sight in the address, and takes up another that is put there by hand. */
export function KeptInAddress() {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const query = tab?.query ?? '';
  const variables = tab?.variables ?? '';
  useEffect(() => {
    window.history.replaceState(null, '', window.location.pathname + printPlaygroundLink({ query, variables }));
  }, [query, variables]);
  useEffect(() => {
    const takeUp = () => window.location.reload();
    window.addEventListener('hashchange', takeUp);
    return () => window.removeEventListener('hashchange', takeUp);
  }, []);
  return null;
}
