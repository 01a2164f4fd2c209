import { GraphiQL } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { useTheme } from '../app/theme.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';
import { examples } from './examples.ts';
import { KeptInAddress } from './KeptInAddress.tsx';
import { panels } from './panels.ts';
import { PlaygroundHead } from './PlaygroundHead.tsx';
import { readPlaygroundLink } from './playgroundLink.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const carried = readPlaygroundLink(window.location);
const firstTab = carried === null ? examples.slice(0, 1) : [carried];
const tabs = firstTab.map(({ query, variables }) => ({ query, variables }));

/** GraphiQL with our examples; its address always carries the query in sight. */
export function Playground() {
  const theme = useTheme();
  const { all, examples: examplePanel } = panels[useLanguage()];
  return (
    <main className="playground">
      <PlaygroundHead />
      <div className="playground-editor">
        <GraphiQL
          fetcher={fetcher}
          plugins={all}
          visiblePlugin={examplePanel}
          forcedTheme={theme}
          defaultTabs={tabs}
          isHeadersEditorEnabled={false}
          {...(carried && { initialQuery: carried.query, initialVariables: carried.variables })}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <KeptInAddress />
        </GraphiQL>
      </div>
    </main>
  );
}
