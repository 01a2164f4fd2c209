import type { Archive } from './openArchive.ts';
import { parseXml } from './parseXml.ts';
import { decodeEscapes } from './decodeEscapes.ts';

/** The texts that cells name by their number. Runs of one text are joined; how it is pronounced is left out. */
export async function readSharedStrings(archive: Archive, path: string | null): Promise<readonly string[]> {
  if (path === null || !archive.has(path)) return [];
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await parseXml(path, await archive.open(path), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = true;
    },
    text(found) {
      if (inText && !inPhonetic) text += found;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(decodeEscapes(text));
    },
  });
  return strings;
}
