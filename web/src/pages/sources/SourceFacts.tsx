import { formatDate, publisherKinds } from '@pionir/shared';
import type { SourceEvidence } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { sourceAddress } from '../../ui/sourceAddress.ts';
import { sourceWords } from './sourceWords.ts';

/** When it was published and read, by what kind of publisher, and where it stands. */
export function SourceFacts({ source }: { readonly source: SourceEvidence }) {
  const words = useWords(sourceWords);
  const language = useLanguage();
  const address = sourceAddress(source);
  const rows = [
    [words.published, source.publishedOn === null ? words.undated : formatDate(source.publishedOn, language)],
    [words.accessed, formatDate(source.accessedOn, language)],
    [words.kind, labelOf(publisherKinds[source.publisherKind], language)],
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{words.address}</dt>
        <dd>
          {address === null ? (
            <span className="missing">{source.url === null ? words.noAddress : words.copyElsewhere}</span>
          ) : (
            <a href={address} rel="noopener noreferrer">
              {address}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}
