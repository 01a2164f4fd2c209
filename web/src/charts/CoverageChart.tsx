import { useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { readChartColours } from './chartColours.ts';
import { whenFontIsReady } from './chartFont.ts';
import { chartWords } from './chartWords.ts';
import { ChartLegend } from './ChartLegend.tsx';
import { drawCoverage } from './drawCoverage.ts';
import type { CoverageChartData } from './toCoverageChartData.ts';
import { usePointStep } from './usePointStep.ts';

interface CoverageChartProps {
  readonly data: CoverageChartData;
  readonly height: number;
}

/** Protected workers year by year, in layers of categories; a year without a figure is marked, not drawn as nothing. */
export function CoverageChart({ data, height }: CoverageChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useWords(chartWords);
  const language = useLanguage();
  const { chosen, choose, onKeyDown } = usePointStep(data.years.length);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const drawn = drawCoverage(element, data, { colours: readChartColours(element), language, onHover: choose });
    void whenFontIsReady(drawn.redraw);
    return drawn.remove;
  }, [data, language, choose]);

  return (
    <figure className="chart-figure">
      <ChartLegend series={data.series} />
      <div className="chart-frame" style={{ height }}>
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={data.title}
          aria-describedby="coverage-chart-hint"
          onKeyDown={onKeyDown}
          onBlur={() => choose(null)}
        >
          {data.title}. {data.spoken.join('. ')}
        </canvas>
      </div>
      <figcaption>
        <span className="chart-readout" aria-live="polite">
          {chosen === null ? '' : data.spoken[chosen]}
        </span>
        <span id="coverage-chart-hint" className="chart-hint">
          {data.gaps.length > 0 ? `${words.gapHint} ` : ''}
          {words.stepHint}
        </span>
      </figcaption>
    </figure>
  );
}
