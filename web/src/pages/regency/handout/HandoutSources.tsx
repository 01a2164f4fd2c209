import { formatDate } from '@pionir/shared';
import type { RegencyAnswer } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { handoutSources, inRoom } from './handoutRows.ts';
import { handoutWords } from './handoutWords.ts';
import { shortAddress } from './shortAddress.ts';

const room = 20;

/** The documents by publisher and date, with the host on which each is found. */
export function HandoutSources({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const { items, left } = inRoom(handoutSources(regency), room);
  return (
    <section>
      <h2>{words.sources}</h2>
      <ol className="handout-sources">
        {items.map((source) => {
          const date = source.publishedOn === null ? words.undated : formatDate(source.publishedOn, language);
          return (
            <li key={source.slug}>
              {[source.publisher, date, shortAddress(source)].filter((part) => part !== null).join(', ')}
            </li>
          );
        })}
      </ol>
      {left === 0 ? null : <p className="table-note">{words.more(left)}</p>}
    </section>
  );
}
