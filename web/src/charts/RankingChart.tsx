import { useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import { chartWords } from './chartWords.ts';
import { whenFontIsReady } from './chartFont.ts';
import { drawRanking } from './drawRanking.ts';
import type { RankingChartData } from './toRankingChartData.ts';
import { usePointStep } from './usePointStep.ts';

interface RankingChartProps {
  readonly data: RankingChartData;
  readonly height: number;
}

/** Bars of a ranking: the leaders in the accent, the one being read too, the others grey. */
export function RankingChart({ data, height }: RankingChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState<ReturnType<typeof drawRanking> | null>(null);
  const words = useWords(chartWords);
  const language = useLanguage();
  const { chosen, choose, onKeyDown } = usePointStep(data.points.length);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const drawn = drawRanking(element, data, { colours: readChartColours(element), language, onHover: choose });
    setDrawing(drawn);
    void whenFontIsReady(drawn.redraw);
    return drawn.remove;
  }, [data, language, choose]);

  useEffect(() => drawing?.mark(chosen), [drawing, chosen]);

  const point = chosen === null ? undefined : data.points[chosen];
  return (
    <figure className="chart-figure">
      <div className="chart-frame" style={{ height }}>
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={data.title}
          aria-describedby="ranking-chart-hint"
          onKeyDown={onKeyDown}
          onBlur={() => choose(null)}
        >
          {data.title}. {data.points.map((each) => each.spoken).join('. ')}
        </canvas>
      </div>
      <figcaption>
        <span className="chart-readout" aria-live="polite">
          {point === undefined ? '' : point.spoken}
        </span>
        <span id="ranking-chart-hint" className="chart-hint">
          {words.stepHint}
        </span>
      </figcaption>
    </figure>
  );
}
