import { formatNumber } from '@pionir/shared';
import { useState } from 'react';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { DeskWaiting } from '../DeskWaiting.tsx';
import { DraftsDocument } from '../graphql/generated/documents.ts';
import { useDeskAnswer } from '../graphql/useDeskAnswer.ts';
import { PageButtons } from '../PageButtons.tsx';
import { draftListWords } from './draftListWords.ts';
import { DraftTable } from './DraftTable.tsx';
import { NewDraftWays } from './NewDraftWays.tsx';

/** Where a draft is begun, and every draft there is, a page at a time. */
export function DraftList() {
  const words = useWords(draftListWords);
  const language = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const { data, problem } = useDeskAnswer(DraftsDocument, { after });
  return (
    <>
      <h1>{data === null ? words.list : words.title(formatNumber(data.drafts.totalCount, 'people', language))}</h1>
      <NewDraftWays />
      <section>
        <h2>{words.list}</h2>
        <DeskProblemNotice problem={problem} />
        {data === null && problem === null ? <DeskWaiting /> : null}
        {data === null ? null : data.drafts.nodes.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <DraftTable drafts={data.drafts.nodes} />
            <PageButtons after={after} pageInfo={data.drafts.pageInfo} show={setAfter} />
          </>
        )}
      </section>
    </>
  );
}
