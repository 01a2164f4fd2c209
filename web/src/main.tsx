import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createClient } from './graphql/client.ts';
import { drawnFor } from './site/drawnFor.ts';
import { readPageData } from './site/pageData.ts';
import { plainSite } from './site/plainSite.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (root) {
  // A folder's page may be opened by its file's name.
  const folder = window.location.pathname.replace(/\/index\.html$/, '/');
  if (folder !== window.location.pathname) history.replaceState(null, '', `${folder}${window.location.search}`);
  const data = readPageData(document);
  const site = data?.site ?? plainSite;
  const client = createClient({ site, answers: data?.answers ?? {} });
  const drawn = data === null ? 'NOTHING' : drawnFor(data, window.location);
  if (data !== null && drawn === 'THIS_VIEW') {
    // In steps between which the page answers: what it shows is there already.
    startTransition(() => {
      hydrateRoot(root, <App site={site} client={client} drawn={data.address} />);
    });
  } else {
    root.replaceChildren();
    // A copy has a file for each of its pages; what file servers send for any other address is no page of it.
    const isLost = site.copy !== null && drawn === 'ANOTHER_PAGE';
    createRoot(root).render(<App site={site} client={client} drawn={null} isLost={isLost} />);
  }
}
