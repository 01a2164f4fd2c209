import { useState } from 'react';
import { Link } from 'wouter';
import { CopyLine } from '../copy/CopyLine.tsx';
import { printRoute } from '../app/route.ts';
import { NewestRevisionDocument } from '../graphql/generated/documents.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { permalinkOf } from './linkedRevision.ts';
import { revisionWords } from './revisionWords.ts';

/** Which revision answers, what it changed, and a link to this very view that names it. */
export function RevisionLine() {
  const words = useWords(revisionWords);
  const language = useLanguage();
  const { data } = useAnswer(NewestRevisionDocument, {});
  const [copied, setCopied] = useState<string | null>(null);
  if (data === null) return null;
  const { revision, publishedAt } = data.dataset;
  const copy = async () => {
    const permalink = permalinkOf(window.location.href, revision);
    window.history.replaceState(window.history.state, '', permalink);
    setCopied(permalink);
    // Without leave to write, the link still stands here and in the address bar.
    await navigator.clipboard?.writeText(permalink).catch(() => {});
  };
  return (
    <>
      <CopyLine />
      <span>{words.line(revision, publishedAt)}</span>
      <Link href={printRoute({ language, page: { name: 'changes' } })}>{words.changes}</Link>
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="permalink">
        {copied === null ? '' : `${words.copied} ${copied}`}
      </span>
    </>
  );
}
