import type { DatasetAnswer } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { dayInJakarta } from '../../ui/dayInJakarta.ts';
import { EmbedCode } from '../../ui/embed/EmbedCode.tsx';
import { dataWords } from './dataWords.ts';

/** The ranking for another site; a regency's numbers have their code on its own page. */
export function EmbedSection({ dataset }: { readonly dataset: DatasetAnswer }) {
  const words = useWords(dataWords);
  const { revision, defaultOn, publishedAt } = dataset;
  const days = { on: defaultOn, knownAt: dayInJakarta(new Date(publishedAt)) };
  return (
    <section>
      <h2>{words.embed}</h2>
      <p>{words.embedText}</p>
      <EmbedCode shown={{ name: 'ranking' }} search="" title={words.embedTitle} days={days} revision={revision} />
    </section>
  );
}
