import { useSearch } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { EmbeddedPage } from '../../app/route.ts';
import { LinkedRevisionDocument } from '../../graphql/generated/LinkedRevisionDocument.ts';
import { NewestRevisionDocument } from '../../graphql/generated/NewestRevisionDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { changesAddress } from '../changes/changesView.ts';
import { linkedRevision } from '../../revision/linkedRevision.ts';
import { revisionWords } from '../../revision/revisionWords.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { embedFooterWords } from './embedFooterWords.ts';

/** Whose numbers these are, of which revision, and where all of them are; that they are held, and that the data has changed since. */
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
      {linked === null || made === null || made.revision === null ? null : (
        <p>{words.held(linked, made.revision.publishedAt)}</p>
      )}
      {linked === null || made === null || made.dataset.revision === null || made.dataset.revision <= linked ? null : (
        <p role="status">
          {`${words.moved(made.dataset.revision)} `}
          <a href={changesAddress(linked, language)} target="_blank" rel="noopener">
            {revisions.since(linked)}
          </a>
        </p>
      )}
    </footer>
  );
}
