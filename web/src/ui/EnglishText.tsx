import type { Bilingual } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';

const englishWords: Bilingual<{ readonly remark: string | null }> = {
  ID: { remark: '(dalam bahasa Inggris)' },
  EN: { remark: null },
};

/** A text of the data that exists in English alone: marked for voices and translators, and on an Indonesian page in words. */
export function EnglishText({ text }: { readonly text: string }) {
  const { remark } = useWords(englishWords);
  return (
    <>
      <span lang="en" data-sourced="">
        {text}
      </span>
      {remark === null ? null : <span className="in-english">{` ${remark}`}</span>}
    </>
  );
}
