import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { examples } from './examples.ts';
import type { Example } from './readExample.ts';
import { playgroundWords } from './playgroundWords.ts';

/** The example questions beside the editor; each opens in a tab of its own, once. */
export function ExampleList() {
  const words = useWords(playgroundWords);
  const language = useLanguage();
  const { addTab, changeTab, setOperationName } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = (example: Example) => {
    const standing = tabs.findIndex((tab) => tab.query === example.query);
    if (standing >= 0) return changeTab(standing);
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
    // The editor reads the name only a moment later; who runs the query at once would run the former tab's.
    setOperationName(example.operationName);
  };
  return (
    <section className="playground-examples" aria-label={words.examples}>
      <h2>{words.examples}</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" disabled={!queryEditor || !variableEditor} onClick={() => open(example)}>
              {example.title[language]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
