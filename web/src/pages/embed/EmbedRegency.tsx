import { useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { EmbedRegencyDocument } from '../../graphql/generated/EmbedRegencyDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { daysSentence } from '../../ui/daysSentence.ts';
import { readDaysView } from '../../ui/daysView.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { KeyNumbers } from '../regency/KeyNumbers.tsx';
import { regencyHeadline } from '../regency/regencyHeadline.ts';
import { regencyWords } from '../regency/regencyWords.ts';

/** The key numbers of a place on the day in the address. */
export function EmbedRegency({ code }: { readonly code: string }) {
  const language = useLanguage();
  const words = useWords(regencyWords);
  const { view } = readDaysView(useSearch());
  const answer = useAnswer(EmbedRegencyDocument, { code, ...view, language });
  const regency = answer.data?.regency ?? null;
  const isUnknown = answer.data !== null && regency === null;
  useTitle(regency?.name ?? (isUnknown ? words.unknownTitle : words.loadingTitle(code)), { isUnknown });
  if (regency === null) {
    return (
      <>
        <h1>{isUnknown ? words.unknownTitle : words.loadingTitle(code)}</h1>
        {isUnknown ? <p>{words.unknownText(code)}</p> : <AnswerNotice answer={answer} />}
      </>
    );
  }
  return (
    <>
      <header className="page-head">
        <h1>
          <Spoken sentence={regencyHeadline(regency, language)} />
        </h1>
        <p className="subhead">{daysSentence(regency.coverage, language)}</p>
      </header>
      <KeyNumbers regency={regency} />
    </>
  );
}
