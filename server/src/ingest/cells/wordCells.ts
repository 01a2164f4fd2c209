import { isWordOf, wordsOf } from '@pionir/shared';
import type { Vocabulary } from '@pionir/shared';
import { Misread } from './cell.ts';
import type { Cell, FieldSchema } from './cell.ts';
import { readList } from './readList.ts';

/** One word of a closed vocabulary. */
export function word<Key extends string>(vocabulary: Vocabulary<Key>): Cell<Key> {
  const expected = `one of ${wordsOf(vocabulary).join(', ')}`;
  return {
    read: (found) => (isWordOf(vocabulary, found) ? found : new Misread(expected)),
    schema: { type: 'string', constraints: { enum: wordsOf(vocabulary) }, categories: categoriesOf(vocabulary) },
    vocabulary,
  };
}

/** Words of a closed vocabulary with ";" between, each once. */
export function words<Key extends string>(vocabulary: Vocabulary<Key>): Cell<Key[]> {
  const expected = `words with ";" between, each once, of ${wordsOf(vocabulary).join(', ')}`;
  return {
    read(found) {
      const list = readList(found);
      return list?.every((item) => isWordOf(vocabulary, item)) ? (list as Key[]) : new Misread(expected);
    },
    schema: { type: 'list', delimiter: ';', itemType: 'string' },
    vocabulary,
  };
}

function categoriesOf(vocabulary: Vocabulary<string>): NonNullable<FieldSchema['categories']> {
  return Object.entries(vocabulary).map(([value, term]) => ({ value, label: term.en }));
}
