import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/LanguageContext.ts';
import { whenFontIsReady } from './chartFont.ts';
import { chartWords } from './chartWords.ts';
import type { ChartProps } from './chartProps.ts';
import { ChartDownloads } from './download/ChartDownloads.tsx';
import { pictureOf } from './download/picture.ts';
import { usePointStep } from './usePointStep.ts';

/** A drawing on a canvas as its frame handles it. */
export interface Drawing {
  readonly mark: (index: number | null) => void;
  readonly redraw: () => void;
  readonly remove: () => void;
}

interface SteppedCanvasProps extends Pick<ChartProps<unknown>, 'height' | 'download' | 'twin'> {
  readonly title: string;
  /** What is said of each point, in the order in which the arrow keys reach them. */
  readonly spoken: readonly string[];
  readonly hint?: string;
  /** Kept the same while the data are the same. */
  readonly draw: (canvas: HTMLCanvasElement, onHover: (index: number | null) => void) => Drawing;
}

/** A canvas that is read point by point, by pointer or keyboard, and holds all of it as text. */
export function SteppedCanvas({ title, spoken, height, hint, twin, download, draw }: SteppedCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const words = useWords(chartWords);
  const { chosen, choose, onKeyDown } = usePointStep(spoken.length);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const drawn = draw(element, choose);
    setDrawing(drawn);
    let isThere = true;
    void whenFontIsReady(() => {
      if (isThere) drawn.redraw();
    });
    return () => {
      isThere = false;
      drawn.remove();
    };
  }, [draw, choose]);

  useEffect(() => drawing?.mark(chosen), [drawing, chosen]);

  return (
    <figure className="chart-figure" data-twin={twin}>
      <div className="chart-frame" style={{ height }}>
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={title}
          onKeyDown={onKeyDown}
          onBlur={() => choose(null)}
        >
          {title}. {spoken.join('. ')}
        </canvas>
      </div>
      <figcaption>
        <span className="chart-readout" aria-live="polite">
          {chosen === null ? '' : spoken[chosen]}
        </span>
        {hint === undefined ? null : <span className="chart-hint chart-hint-line">{hint}</span>}
        <span className="chart-hint">{words.stepHint}</span>
        <ChartDownloads title={title} download={download} picture={() => pictureOf(canvas.current)} />
      </figcaption>
    </figure>
  );
}
