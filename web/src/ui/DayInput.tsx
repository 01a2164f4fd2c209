import { useId, useState } from 'react';
import { isChoosableDay } from './isChoosableDay.ts';

interface DayInputProps {
  readonly label: string;
  /** The day in force: the reader's choice, else the one the answer states. */
  readonly day: string;
  readonly choose: (day: string) => void;
}

/** A day to choose; half-typed days wait until they are whole. */
export function DayInput({ label, day, choose }: DayInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft ?? day}
        onChange={(event) => {
          const text = event.target.value;
          if (isChoosableDay(text)) {
            setDraft(null);
            choose(text);
          } else setDraft(text);
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
