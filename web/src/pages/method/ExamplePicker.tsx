import { useId } from 'react';
import { useWords } from '../../i18n/LanguageContext.ts';
import type { ExamplePlace } from './examplePlaces.ts';
import { methodWords } from './methodWords.ts';

interface ExamplePickerProps {
  readonly all: readonly ExamplePlace[];
  /** The place that the rule chooses. */
  readonly ruled: string;
  /** Null where the rule chooses. */
  readonly chosen: string | null;
  readonly choose: (code: string | null) => void;
}

/** The place of the examples: by rule, or the reader's own. */
export function ExamplePicker({ all, ruled, chosen, choose }: ExamplePickerProps) {
  const words = useWords(methodWords);
  const id = useId();
  return (
    <form className="controls" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <div className="field field-wide">
        <label htmlFor={id}>{words.place}</label>
        <select
          id={id}
          value={chosen ?? ''}
          onChange={({ target }) => choose(target.value === '' ? null : target.value)}
        >
          <option value="">{words.byRule(all.find(({ code }) => code === ruled)?.name ?? ruled)}</option>
          {all.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="small">{words.rule}</p>
    </form>
  );
}
