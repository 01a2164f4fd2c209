import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { regencyWords } from './regencyWords.ts';

export function UnknownRegency({ code }: { readonly code: string }) {
  const words = useWords(regencyWords);
  const language = useLanguage();
  return (
    <section className="notice-page">
      <h1>{words.unknownTitle}</h1>
      <p>{words.unknownText(code)}</p>
      <p>
        <Link href={printRoute({ language, page: { name: 'ranking' } })}>{words.toRanking}</Link>
      </p>
    </section>
  );
}
