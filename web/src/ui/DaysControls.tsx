import { useWords } from '../i18n/LanguageContext.ts';
import { DayInput } from './DayInput.tsx';
import type { DaysView } from './daysView.ts';
import { daysWords } from './daysWords.ts';

interface DaysControlsProps {
  readonly view: DaysView;
  /** The days the answer states; null before there is one. */
  readonly answered: { readonly on: string; readonly knownAt: string } | null;
  readonly choose: (days: DaysView) => void;
}

/** The two clocks: the day the answer is about, and what had been published by then. */
export function DaysControls({ view, answered, choose }: DaysControlsProps) {
  const words = useWords(daysWords);
  const on = view.on ?? answered?.on ?? '';
  const knownAt = view.knownAt ?? answered?.knownAt ?? '';
  const knownThen = view.knownAt !== null && on === knownAt;
  const days = { on: view.on, knownAt: view.knownAt };
  return (
    <fieldset className="days">
      <legend className="for-ears">{words.legend}</legend>
      <DayInput
        label={words.on}
        day={on}
        choose={(day) => choose({ on: day, knownAt: knownThen ? day : view.knownAt })}
      />
      <DayInput label={words.knownAt} day={knownAt} choose={(day) => choose({ ...days, knownAt: day })} />
      <label className="check">
        <input
          type="checkbox"
          checked={knownThen}
          disabled={on === ''}
          onChange={(event) => choose({ ...days, knownAt: event.target.checked ? on : null })}
        />
        {words.knownThen}
      </label>
      {view.on === null && view.knownAt === null ? null : (
        <button type="button" className="plain-button" onClick={() => choose({ on: null, knownAt: null })}>
          {words.defaults}
        </button>
      )}
    </fieldset>
  );
}
