import { formatBytes } from '@pionir/shared';
import type { DownloadAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { dataWords } from './dataWords.ts';
import { rankingFiles } from './rankingFiles.ts';

/** The files that hold everything, and those of the ranking. */
export function DownloadSection({ downloads }: { readonly downloads: readonly DownloadAnswer[] }) {
  const words = useWords(dataWords);
  const language = useLanguage();
  const fileAddress = useFileAddress();
  return (
    <section>
      <h2>{words.downloads}</h2>
      <ul className="file-list">
        {downloads
          .filter(({ table }) => table === null)
          .map(({ path, format, bytes }) => (
            <li key={path}>
              <a href={fileAddress(path)} download="">
                {words.whole[format]}
              </a>
              <span className="small">
                {bytes == null
                  ? words.wholeNote[format]
                  : `${words.wholeNote[format]} ${formatBytes(bytes, language)}.`}
              </span>
            </li>
          ))}
        {rankingFiles(language).map(({ path, format }) => (
          <li key={path}>
            <a href={fileAddress(path)} download="">
              {words.ranking[format]}
            </a>
            <span className="small">{words.rankingNote[format]}</span>
          </li>
        ))}
      </ul>
      <p className="table-note">{words.formulaNote}</p>
    </section>
  );
}
