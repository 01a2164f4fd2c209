import { useWords } from '../../../i18n/LanguageContext.ts';
import { markText } from './markedText.ts';
import type { MarkedReading } from './markedText.ts';
import { pressWords } from './pressWords.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly readings: readonly MarkedReading[];
  /** The proposal in hand; its words stand out. */
  readonly active: string | null;
}

/** The text as pasted, with what was read from it; each piece leads to its proposal. */
export function MarkedText({ text, readings, active }: MarkedTextProps) {
  const words = useWords(pressWords);
  return (
    <section className={readings.length === 0 ? undefined : 'marked-text'} aria-label={words.marked}>
      <p lang="id">
        {markText(text, readings).map(({ start, text: piece, ids }) =>
          ids.length === 0 ? (
            piece
          ) : (
            <mark
              key={start}
              id={`mark-${start}`}
              className={active !== null && ids.includes(active) ? 'is-active' : undefined}
            >
              <a href={`#${ids.at(-1)}`}>{piece}</a>
            </mark>
          ),
        )}
      </p>
    </section>
  );
}
