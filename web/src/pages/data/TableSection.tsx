import { formatBytes, formatNumber } from '@pionir/shared';
import type { DatasetTable, DownloadAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { dataWords } from './dataWords.ts';
import { DictionaryTable } from './DictionaryTable.tsx';

interface TableSectionProps {
  readonly tables: readonly DatasetTable[];
  readonly downloads: readonly DownloadAnswer[];
}

/** Each table with its file and, opened, its dictionary. */
export function TableSection({ tables, downloads }: TableSectionProps) {
  const words = useWords(dataWords);
  const language = useLanguage();
  const fileAddress = useFileAddress();
  return (
    <section id="data-tables">
      <h2>{words.tables}</h2>
      {tables.map((table) => (
        <div key={table.name} className="dataset-table">
          <h3>{table.title}</h3>
          <p>{table.description}</p>
          <p className="small">
            {downloads
              .filter((file) => file.table === table.name)
              .map(({ path, bytes }) => (
                <a key={path} href={fileAddress(path)} download="">
                  {`${table.name}.csv, ${words.rows(formatNumber(table.rowCount, 'people', language))}`}
                  {bytes == null ? null : ` (${formatBytes(bytes, language)})`}
                </a>
              ))}
          </p>
          <details>
            <summary data-twin={`dictionary-${table.name}`}>{words.columns(table.columns.length)}</summary>
            <DictionaryTable table={table} />
          </details>
        </div>
      ))}
    </section>
  );
}
