import { revisionHeadline } from '@pionir/shared';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { ChangesDocument } from '../../graphql/generated/documents.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { fewShown, mostShown } from './changesShown.ts';
import { changesAddress, readChangesView } from './changesView.ts';
import { changesWords } from './changesWords.ts';
import { FeedLinks } from './FeedLinks.tsx';
import { FigureChanges } from './FigureChanges.tsx';
import { hasMore } from './hasMore.ts';
import { RankChanges } from './RankChanges.tsx';
import { RevisionList } from './RevisionList.tsx';
import { VerdictChanges } from './VerdictChanges.tsx';

/** The change log: revisions, and what those after a chosen one changed. */
export function ChangesPage() {
  const words = useWords(changesWords);
  const language = useLanguage();
  const { view, problems } = readChangesView(useSearch());
  const [first, setFirst] = useState(fewShown);
  const answer = useAnswer(ChangesDocument, { since: view.since, first, language });
  const dataset = answer.data?.dataset ?? null;
  const [newest] = dataset?.revisions.nodes ?? [];
  const title = newest === undefined ? words.title : revisionHeadline(newest, language);
  useTitle(title, { description: words.intro });
  return (
    <article className="changes">
      <p className="kicker">{words.title}</p>
      <h1 data-twin="revisions">{title}</h1>
      <AnswerNotice answer={answer} />
      <AddressNotice problems={problems} />
      {dataset === null ? null : (
        <>
          <p className="subhead">{words.subhead(view.since, dataset.revision, dataset.publishedAt)}</p>
          <p className="method">{words.intro}</p>
          <FeedLinks />
          <RevisionList revisions={dataset.revisions.nodes} newest={dataset.revision} />
          {view.since === 0 ? null : (
            <p>
              <Link href={changesAddress(0, language)}>{words.all}</Link>
            </p>
          )}
          <VerdictChanges changes={dataset.changes.verdicts} />
          <RankChanges changes={dataset.changes.ranks} />
          <FigureChanges changes={dataset.changes.figures} />
          {first === fewShown && hasMore(dataset.changes) ? (
            <button type="button" className="button changes-more" onClick={() => setFirst(mostShown)}>
              {words.more}
            </button>
          ) : null}
        </>
      )}
    </article>
  );
}
