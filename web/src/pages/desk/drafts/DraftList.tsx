import { formatNumber } from '@pionir/shared';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { DeskWaiting } from '../DeskWaiting.tsx';
import { DraftsDocument } from '../graphql/generated/documents.ts';
import { useDeskAnswer } from '../graphql/useDeskAnswer.ts';
import { draftListWords } from './draftListWords.ts';
import { DraftTable } from './DraftTable.tsx';
import { NewDraftWays } from './NewDraftWays.tsx';

const mostShown = 200;

/** Where a draft is begun, and every draft there is. */
export function DraftList() {
  const words = useWords(draftListWords);
  const language = useLanguage();
  const { data, problem } = useDeskAnswer(DraftsDocument, { first: mostShown });
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
          <DraftTable drafts={data.drafts.nodes} />
        )}
      </section>
    </>
  );
}
