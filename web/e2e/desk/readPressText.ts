import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '../../../shared/test/press/corpus');

/** The text of the launch in Tulungagung, the names in it made up, told of the year after the last that is known of the place. */
export async function readPressText(): Promise<string> {
  const { lines } = JSON.parse(await readFile(join(corpus, '02-tulungagung-seed.json'), 'utf8')) as {
    readonly lines: readonly string[];
  };
  return lines.join('\n').replace('Selasa, (12/9/2023)', 'Jumat, (12/9/2025)').replaceAll('Tahun 2023', 'Tahun 2025');
}
