import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { CellProblems } from '../draft/CellProblems.tsx';
import type { DraftPreviewQuery } from '../graphql/generated/documents.ts';
import type { DeskAnswer } from '../graphql/useDeskAnswer.ts';
import { ConflictsToCome } from './ConflictsToCome.tsx';
import { previewSentence } from './previewSentence.ts';
import { previewWords } from './previewWords.ts';
import { RanksToCome } from './RanksToCome.tsx';
import { RowChanges } from './RowChanges.tsx';
import { StillWithdrawnRows } from './StillWithdrawnRows.tsx';
import { VerdictsToCome } from './VerdictsToCome.tsx';

interface PreviewSectionProps {
  readonly preview: DeskAnswer<DraftPreviewQuery>;
  /** True while there are changes that are not saved. */
  readonly isBehind: boolean;
}

/** What publishing the saved draft would do, in words and tables. */
export function PreviewSection({ preview: { data, problem, isAsking }, isBehind }: PreviewSectionProps) {
  const words = useWords(previewWords);
  const language = useLanguage();
  const preview = data?.draftPreview ?? null;
  const outside = preview?.problems.filter(({ row }) => row === null) ?? [];
  return (
    <section className="desk-preview">
      <h2>{words.title}</h2>
      <p className="table-note">{words.intro}</p>
      <DeskProblemNotice problem={problem} />
      <p className="status-line" role="status">
        {isAsking ? words.looking : isBehind ? words.behind : ''}
      </p>
      {preview === null ? null : (
        <>
          <p className="preview-sentence">{previewSentence(preview, language)}</p>
          {outside.length === 0 ? null : (
            <>
              <h3>{words.outside}</h3>
              <CellProblems problems={outside} />
            </>
          )}
          <RowChanges tables={preview.tables} />
          <ConflictsToCome conflicts={preview.conflicts} />
          <RanksToCome ranks={preview.ranks} all={preview.rankCount} />
          <VerdictsToCome verdicts={preview.verdicts} />
          <StillWithdrawnRows rows={preview.stillWithdrawn} />
        </>
      )}
    </section>
  );
}
