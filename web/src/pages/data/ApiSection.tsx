import { useWords } from '../../i18n/LanguageContext.ts';
import { CopyBox } from '../../ui/CopyBox.tsx';
import { dataWords } from './dataWords.ts';
import { exampleRequest } from './exampleRequest.ts';

/** The API: its contract, where to try it, how to ask. */
export function ApiSection() {
  const words = useWords(dataWords);
  return (
    <section>
      <h2>{words.api}</h2>
      <p>{words.apiText}</p>
      <ul className="file-list">
        <li>
          <a href="/playground">{words.playground}</a>
          <span className="small">{words.playgroundNote}</span>
        </li>
        <li>
          <a href="/schema.graphql">schema.graphql</a>
          <span className="small">{words.schemaNote}</span>
        </li>
      </ul>
      <CopyBox label={words.apiExample} text={exampleRequest(window.location.origin)} isCode />
    </section>
  );
}
