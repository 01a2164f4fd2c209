import { Link, useSearch } from 'wouter';
import { LinkedRevisionDocument } from '../graphql/generated/documents.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { changesAddress } from '../pages/changes/changesView.ts';
import { linkedRevision } from './linkedRevision.ts';
import { revisionWords } from './revisionWords.ts';

/** That the data has moved on since a link was made; nothing while it has not, or where the link names no revision. */
export function RevisionNotice() {
  const linked = linkedRevision(useSearch());
  return linked === null ? null : <NoticeSince key={linked} linked={linked} />;
}

function NoticeSince({ linked }: { readonly linked: number }) {
  const words = useWords(revisionWords);
  const language = useLanguage();
  const { data } = useAnswer(LinkedRevisionDocument, { number: linked });
  if (data === null || data.dataset.revision <= linked) return null;
  return (
    <p className="notice" role="status">
      {words.notice(linked, data.revision?.publishedAt ?? null, data.dataset.revision)}{' '}
      <Link href={changesAddress(linked, language)}>{words.since(linked)}</Link>
    </p>
  );
}
