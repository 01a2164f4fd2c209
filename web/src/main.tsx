import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createClient } from './graphql/client.ts';
import { isDrawnHere } from './site/isDrawnHere.ts';
import { readPageData } from './site/pageData.ts';
import { plainSite } from './site/plainSite.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (root) {
  const data = readPageData(document);
  const site = data?.site ?? plainSite;
  const client = createClient({ site, answers: data?.answers ?? {} });
  if (data !== null && isDrawnHere(data, window.location.pathname)) {
    hydrateRoot(root, <App site={site} client={client} drawn={data.address} />);
  } else {
    root.replaceChildren();
    createRoot(root).render(<App site={site} client={client} drawn={null} />);
  }
}
