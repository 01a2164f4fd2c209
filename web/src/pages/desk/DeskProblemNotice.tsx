import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import type { Bilingual } from '../../i18n/bilingual.ts';
import { problemSentence } from './deskProblemWords.ts';
import type { DeskProblem } from './graphql/deskProblem.ts';
import { undoReasonText } from './undoReasonWords.ts';

const noticeWords: Bilingual<{ again: string }> = {
  ID: { again: 'Muat versi baru' },
  EN: { again: 'Load the new version' },
};

interface DeskProblemNoticeProps {
  readonly problem: DeskProblem | null;
  /** Offered where what is shown is no longer the newest. */
  readonly loadNew?: () => void;
}

const staleCodes: ReadonlySet<string> = new Set(['DRAFT_CHANGED', 'REVISION_CHANGED', 'DRAFT_STATE']);

/** What the desk refused, in words, and what to do about it. */
export function DeskProblemNotice({ problem, loadNew }: DeskProblemNoticeProps) {
  const language = useLanguage();
  const words = useWords(noticeWords);
  if (problem === null) return null;
  const sentence = problemSentence(problem, language);
  const { reasons } = problem.details;
  return (
    <div className="notice notice-failed" role="alert">
      {sentence === null ? <p lang="en">{problem.message}</p> : <p>{sentence}</p>}
      {Array.isArray(reasons) ? (
        <ul>
          {[...new Set(reasons.map((reason) => undoReasonText(reason, language)))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {loadNew !== undefined && staleCodes.has(problem.code) ? (
        <button type="button" className="button" onClick={loadNew}>
          {words.again}
        </button>
      ) : null}
    </div>
  );
}
