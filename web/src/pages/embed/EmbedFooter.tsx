import { useSearch } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { EmbeddedPage } from '../../app/route.ts';
import { LinkedRevisionDocument } from '../../graphql/generated/LinkedRevisionDocument.ts';
import { NewestRevisionDocument } from '../../graphql/generated/NewestRevisionDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { linkedRevision } from '../../revision/linkedRevision.ts';
import { revisionWords } from '../../revision/revisionWords.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { embedFooterWords } from './embedFooterWords.ts';

/** Whose numbers these are, of which revision, and where all of them are; that they have moved on, where they have. */
export function EmbedFooter({ shown }: { readonly shown: EmbeddedPage }) {
  const words = useWords(embedFooterWords);
  const revisions = useWords(revisionWords);
  const language = useLanguage();
  const search = useSearch();
  const linked = linkedRevision(search);
  const newest = useAnswer(NewestRevisionDocument, {}).data?.dataset ?? null;
  const made = useAnswer(LinkedRevisionDocument, { number: linked ?? 0 }, linked === null).data;
  const fileAddress = useFileAddress();
  const page = `${fileAddress(printRoute({ language, page: shown }))}${search === '' ? '' : `?${search}`}`;
  return (
    <footer className="embed-footer">
      <p>
        {`${words.source} `}
        {newest === null ? null : `${revisions.line(newest.revision, newest.publishedAt)} `}
        <a href={page} target="_blank" rel="noopener">
          {words.full}
        </a>
      </p>
      {linked === null || newest === null || newest.revision <= linked ? null : (
        <p role="status">{words.moved(linked, made?.revision?.publishedAt ?? null, newest.revision)}</p>
      )}
    </footer>
  );
}
