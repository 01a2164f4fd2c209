import { useWords } from '../../i18n/LanguageContext.ts';
import { EmbedCode } from '../../ui/embed/EmbedCode.tsx';
import { dataWords } from './dataWords.ts';

/** The ranking for another site; a regency's numbers have their code on its own page. */
export function EmbedSection({ revision }: { readonly revision: number }) {
  const words = useWords(dataWords);
  return (
    <section>
      <h2>{words.embed}</h2>
      <p>{words.embedText}</p>
      <EmbedCode shown={{ name: 'ranking' }} search="" title={words.embedTitle} revision={revision} />
    </section>
  );
}
