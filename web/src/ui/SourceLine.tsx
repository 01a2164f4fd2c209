import { formatDate } from '@pionir/shared';
import type { SourceEvidence } from '../graphql/types.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { evidenceWords } from './evidenceWords.ts';
import { SourceName } from './SourceName.tsx';

/** Publisher, date and gist of a source. */
export function SourceLine({ source }: { readonly source: SourceEvidence }) {
  const words = useWords(evidenceWords);
  const language = useLanguage();
  return (
    <>
      <SourceName source={source} />
      {`, ${source.publishedOn === null ? words.undated : formatDate(source.publishedOn, language)}`}
      {source.gist === '' ? null : (
        <span className="gist" data-sourced="">
          {source.gist}
        </span>
      )}
    </>
  );
}
