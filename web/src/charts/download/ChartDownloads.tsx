import { printCsv } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import type { ChartDownload } from './chartDownload.ts';
import { citationLines } from './citationLines.ts';
import { drawSheet } from './drawSheet.ts';
import type { Picture } from './picture.ts';
import { saveFile } from './saveFile.ts';
import { todayInJakarta } from './todayInJakarta.ts';

const downloadWords: Bilingual<{ csv: string; png: string }> = {
  ID: { csv: 'Unduh CSV', png: 'Unduh PNG' },
  EN: { csv: 'Download CSV', png: 'Download PNG' },
};

interface ChartDownloadsProps {
  readonly title: string;
  readonly download: ChartDownload;
  /** The drawing as it stands. */
  readonly picture: () => Picture | null;
}

/** The chart's rows and its picture to take away, each with the citation in it. */
export function ChartDownloads({ title, download, picture }: ChartDownloadsProps) {
  const words = useWords(downloadWords);
  const language = useLanguage();
  const { days, revision, sheet, legend } = download;
  const cite = () =>
    citationLines({ title, days, revision, address: location.href, accessedOn: todayInJakarta() }, language);
  const name = `${download.name}-r${revision}`;
  const saveSheet = () =>
    saveFile(new Blob([printCsv(sheet, cite())], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  const savePicture = () => {
    const drawn = picture();
    if (drawn === null) return;
    const [, ...notes] = cite();
    drawSheet(drawn, { title, notes, legend: legend?.() ?? [] }).toBlob((file) => {
      if (file !== null) saveFile(file, `${name}.png`);
    }, 'image/png');
  };
  return (
    <span className="chart-downloads">
      <button type="button" className="plain-button" onClick={saveSheet}>
        {words.csv}
      </button>
      <button type="button" className="plain-button" onClick={savePicture}>
        {words.png}
      </button>
    </span>
  );
}
