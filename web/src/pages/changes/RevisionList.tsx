import { formatDate, revisionHeadline } from '@pionir/shared';
import type { Revision } from '@pionir/shared';
import { Link } from 'wouter';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { changesAddress } from './changesView.ts';
import { changesWords } from './changesWords.ts';

interface RevisionListProps {
  readonly revisions: readonly Revision[];
  readonly newest: number;
}

/** The revisions, the newest first, each in a sentence. */
export function RevisionList({ revisions, newest }: RevisionListProps) {
  const words = useWords(changesWords);
  const language = useLanguage();
  return (
    <section>
      <h2>{words.revisions}</h2>
      <ul id="revisions" className="revisions">
        {revisions.map((revision) => (
          <li key={revision.number}>
            <span className="source-date">{formatDate(revision.publishedAt.slice(0, 10), language)}</span>
            <div>
              <p>
                <Link href={changesAddress(revision.number - 1, language)}>{revisionHeadline(revision, language)}</Link>
              </p>
              {revision.note === '' ? null : <p className="small">{revision.note}</p>}
              {revision.number === newest ? null : (
                <p>
                  <Link href={changesAddress(revision.number, language)}>{words.after(revision.number)}</Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
