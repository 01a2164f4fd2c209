import { citationText } from '@pionir/shared';
import { printRoute } from '../../app/route.ts';
import type { DatasetAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { CopyBox } from '../../ui/CopyBox.tsx';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { useOrigin } from '../../site/useOrigin.ts';
import { dataWords } from './dataWords.ts';

/** How to cite this revision, and under which licence it may be used. */
export function CitationSection({ dataset }: { readonly dataset: DatasetAnswer }) {
  const words = useWords(dataWords);
  const language = useLanguage();
  const fileAddress = useFileAddress();
  const address = `${useOrigin()}${fileAddress(printRoute({ language, page: { name: 'data' } }))}`;
  return (
    <section>
      <h2>{words.citation}</h2>
      <CopyBox label={words.citation} text={citationText({ ...dataset, address }, language)} />
      <p className="table-note">{words.citationNote}</p>
      {dataset.licences.length === 0 ? <p>{words.noLicence}</p> : null}
      {dataset.licences.map(({ name, title, url }) => (
        <p key={name} className="licence">
          {`${words.licence} `}
          {url === null ? name : <a href={url}>{name}</a>}
          {title === null ? null : (
            <span className="small" lang="en">
              {title}
            </span>
          )}
        </p>
      ))}
    </section>
  );
}
