import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { DatasetAnswer } from '../../graphql/types.ts';

type Counts = Pick<DatasetAnswer, 'figureCount' | 'regencyCount' | 'sourceCount'>;

/** What is in the data, counted. */
export function dataHeadline({ figureCount, regencyCount, sourceCount }: Counts, language: Language): string {
  const [figures, places, sources] = [figureCount, regencyCount, sourceCount].map((count) =>
    formatNumber(count, 'people', language),
  );
  return language === 'ID'
    ? `${figures} angka tentang ${places} kabupaten dan kota, dari ${sources} dokumen, boleh diambil semuanya`
    : `${figures} figures on ${places} regencies and cities, from ${sources} documents, all of them yours to take`;
}
