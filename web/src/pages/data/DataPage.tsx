import { useTitle } from '../../app/useTitle.ts';
import { DataDocument } from '../../graphql/generated/DataDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { ApiSection } from './ApiSection.tsx';
import { CitationSection } from './CitationSection.tsx';
import { dataHeadline } from './dataHeadline.ts';
import { dataWords } from './dataWords.ts';
import { DownloadSection } from './DownloadSection.tsx';
import { EmbedSection } from './EmbedSection.tsx';
import { FollowSection } from './FollowSection.tsx';
import { TableSection } from './TableSection.tsx';

/** What the data are, and every way to take them away. */
export function DataPage() {
  const words = useWords(dataWords);
  const language = useLanguage();
  const answer = useAnswer(DataDocument, { language });
  const dataset = answer.data?.dataset ?? null;
  useTitle(words.title, { description: words.intro });
  return (
    <article className="data-page">
      <p className="kicker">{words.title}</p>
      <h1 data-twin="data-tables">{dataset === null ? words.title : dataHeadline(dataset, language)}</h1>
      <AnswerNotice answer={answer} />
      {dataset === null ? null : (
        <>
          <p className="subhead">{words.intro}</p>
          <DownloadSection downloads={dataset.downloads} />
          <CitationSection dataset={dataset} />
          <TableSection tables={dataset.tables} downloads={dataset.downloads} />
          <ApiSection />
          <EmbedSection dataset={dataset} />
          <FollowSection />
        </>
      )}
    </article>
  );
}
