import { wordsOf } from '@pionir/shared';
import type { Vocabulary } from '@pionir/shared';
import { labelOf } from '../i18n/bilingual.ts';
import { useLanguage } from '../i18n/LanguageContext.ts';

interface CheckListProps<Word extends string> {
  readonly legend: string;
  readonly vocabulary: Vocabulary<Word>;
  readonly chosen: readonly Word[];
  readonly choose: (words: readonly Word[]) => void;
}

/** Any number of a vocabulary's words, in its order. */
export function CheckList<Word extends string>({ legend, vocabulary, chosen, choose }: CheckListProps<Word>) {
  const language = useLanguage();
  const words = wordsOf(vocabulary);
  return (
    <fieldset className="choice choice-many">
      <legend>{legend}</legend>
      {words.map((word) => (
        <label key={word} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(word)}
            onChange={({ target }) =>
              choose(words.filter((each) => (each === word ? target.checked : chosen.includes(each))))
            }
          />
          {labelOf(vocabulary[word], language)}
        </label>
      ))}
    </fieldset>
  );
}
