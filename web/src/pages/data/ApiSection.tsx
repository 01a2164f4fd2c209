import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { playgroundPath } from '../../playground/playgroundPath.ts';
import { useSite } from '../../site/SiteContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { useOrigin } from '../../site/useOrigin.ts';
import { useServedAddress } from '../../site/useServedAddress.ts';
import { CopyBox } from '../../ui/CopyBox.tsx';
import { dataWords } from './dataWords.ts';
import { exampleRequest } from './exampleRequest.ts';

/** The API: its contract, where to try it, how to ask. A copy has none of its own. */
export function ApiSection() {
  const words = useWords(dataWords);
  const { copy } = useSite();
  const origin = useOrigin();
  const fileAddress = useFileAddress();
  const playground = useServedAddress()(playgroundPath(useLanguage()));
  const api = copy === null ? origin : copy.servedAt;
  return (
    <section>
      <h2>{words.api}</h2>
      <p>{api === null ? words.apiElsewhere : words.apiText}</p>
      <ul className="file-list">
        {playground === null ? null : (
          <li>
            <a href={playground}>{words.playground}</a>
            <span className="small">{words.playgroundNote}</span>
          </li>
        )}
        <li>
          <a href={fileAddress('/schema.graphql')}>schema.graphql</a>
          <span className="small">{words.schemaNote}</span>
        </li>
      </ul>
      {api === null ? null : <CopyBox label={words.apiExample} text={exampleRequest(api)} isCode />}
    </section>
  );
}
