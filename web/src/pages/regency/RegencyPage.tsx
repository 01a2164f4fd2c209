import { useLocation, useSearch } from 'wouter';
import { useIsPrinting } from '../../app/useIsPrinting.ts';
import { useTitle } from '../../app/useTitle.ts';
import { RegencyDocument } from '../../graphql/generated/RegencyDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { DaysControls } from '../../ui/DaysControls.tsx';
import { printDaysView, readDaysView } from '../../ui/daysView.ts';
import { Handout } from './handout/Handout.tsx';
import { RegencyProfile } from './RegencyProfile.tsx';
import { RegencyHead } from './RegencyHead.tsx';
import { regencyHeadline } from './regencyHeadline.ts';
import { regencyWords } from './regencyWords.ts';
import { UnknownRegency } from './UnknownRegency.tsx';

/** One regency or city: its numbers on a day, over the years, program by program, with every source. */
export function RegencyPage({ code }: { readonly code: string }) {
  const language = useLanguage();
  const words = useWords(regencyWords);
  const [path, navigate] = useLocation();
  const { view, problems } = readDaysView(useSearch());
  const answer = useAnswer(RegencyDocument, { code, ...view, language });
  const regency = answer.data?.regency ?? null;
  const isPrinting = useIsPrinting();
  const isUnknown = answer.data !== null && regency === null;
  useTitle(regency?.name ?? (isUnknown ? words.unknownTitle : words.loadingTitle(code)), {
    isUnknown,
    ...(regency !== null && { description: plainText(regencyHeadline(regency, language)) }),
  });
  if (isUnknown) return <UnknownRegency code={code} />;
  return (
    <article className="regency">
      <p className="kicker">{regency?.name ?? words.title}</p>
      {regency === null ? <h1>{words.loadingTitle(code)}</h1> : null}
      <AnswerNotice answer={answer} />
      {regency === null ? null : <RegencyHead regency={regency} view={view} />}
      <AddressNotice problems={problems} />
      <form className="controls" aria-label={words.daysForm} onSubmit={(event) => event.preventDefault()}>
        <div className="controls-row">
          <DaysControls
            view={view}
            answered={regency?.coverage ?? null}
            choose={(days) => navigate(`${path}${printDaysView(days)}`, { replace: true })}
          />
        </div>
      </form>
      {regency === null || answer.data === null ? null : (
        <RegencyProfile regency={regency} view={view} revision={answer.data.dataset.revision} />
      )}
      {isPrinting && regency !== null && answer.data !== null ? (
        <Handout regency={regency} view={view} revision={answer.data.dataset.revision} />
      ) : null}
    </article>
  );
}
