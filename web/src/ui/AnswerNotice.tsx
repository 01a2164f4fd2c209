import { lazy, Suspense } from 'react';
import type { Answer } from '../graphql/useAnswer.ts';
import type { Bilingual } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import { LoadingNotice } from './LoadingNotice.tsx';

const answerWords: Bilingual<{ stale: string; failed: string; failedStale: string; again: string }> = {
  ID: {
    stale: 'Memuat jawaban baru; yang tampak masih jawaban sebelumnya.',
    failed: 'Jawaban tidak dapat dimuat.',
    failedStale: 'Jawaban baru tidak dapat dimuat; yang tampak masih jawaban sebelumnya.',
    again: 'Coba lagi',
  },
  EN: {
    stale: 'Loading the new answer; what you see is still the former one.',
    failed: 'The answer could not be loaded.',
    failedStale: 'The new answer could not be loaded; what you see is still the former one.',
    again: 'Try again',
  },
};

/** Of copies alone. */
const NotHeldNotice = lazy(async () => ({ default: (await import('../copy/NotHeldNotice.tsx')).NotHeldNotice }));

/** Loading, stale and failed, in words; announced without stealing focus. */
export function AnswerNotice({ answer }: { readonly answer: Answer<unknown> }) {
  const words = useWords(answerWords);
  if (!answer.isHeld) {
    return (
      <Suspense>
        <NotHeldNotice />
      </Suspense>
    );
  }
  if (answer.state === 'failed') {
    return (
      <div className="notice notice-failed" role="alert">
        <p>{answer.data === null ? words.failed : words.failedStale}</p>
        {answer.problem === null ? null : <p lang="en">{answer.problem}</p>}
        <button type="button" className="button" onClick={answer.askAgain}>
          {words.again}
        </button>
      </div>
    );
  }
  if (answer.state === 'loading') return <LoadingNotice />;
  return (
    <p className="status-line" role="status">
      {answer.state === 'stale' ? words.stale : ''}
    </p>
  );
}
