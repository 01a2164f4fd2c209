import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import { gapMarks } from './gapMarks.ts';
import { seriesColours } from './seriesColours.ts';
import type { Drawing } from './SteppedCanvas.tsx';
import type { CoverageChartData } from './toCoverageChartData.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface CoverageDrawing {
  readonly colours: ChartColours;
  readonly language: Language;
  readonly onHover: (index: number | null) => void;
}

/** Draws the stacked years. A year that is read is not marked in them: its words stand below. */
export function drawCoverage(canvas: HTMLCanvasElement, data: CoverageChartData, drawing: CoverageDrawing): Drawing {
  const { colours, language, onHover } = drawing;
  const tones = seriesColours(data.series, colours);
  const font = { family: chartFont, size: 14 };
  let hovered: number | null = null;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: data.years.map(String),
      datasets: data.series.map((series, index) => ({
        label: series.label,
        data: [...series.values],
        backgroundColor: tones[index] ?? colours.bar,
        // A thin line of paper parts the layers where two tones are close.
        borderColor: colours.paper,
        borderWidth: { top: 1, bottom: 0, left: 0, right: 0 },
        borderSkipped: false,
        maxBarThickness: 64,
        categoryPercentage: 0.86,
        barPercentage: 0.92,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: 10 } },
      interaction: { mode: 'index', intersect: false },
      onHover: (_event, [element]) => {
        const next = element?.index ?? null;
        if (next !== hovered) onHover(next);
        hovered = next;
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: colours.ink },
          ticks: { color: colours.ink, font, maxRotation: 0 },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          ticks: {
            color: colours.soft,
            font,
            maxTicksLimit: 6,
            padding: 6,
            callback: (value) => formatNumber(Number(value), 'people', language),
          },
        },
      },
    },
    plugins: [gapMarks(data, colours)],
  });
  return { mark: () => undefined, redraw: () => chart.update('none'), remove: () => chart.destroy() };
}
