import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import { pointNotes } from './pointNotes.ts';
import type { Drawing } from './SteppedCanvas.tsx';
import type { YearsChartData } from './toYearsChartData.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

interface YearsDrawing {
  readonly colours: ChartColours;
  readonly language: Language;
  readonly onHover: (index: number | null) => void;
}

/** Draws the line; a year without a value breaks it. */
export function drawYears(canvas: HTMLCanvasElement, { points }: YearsChartData, drawing: YearsDrawing): Drawing {
  const { colours, language, onHover } = drawing;
  let marked: number | null = null;
  let hovered: number | null = null;
  const font = { family: chartFont, size: 14 };
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      labels: points.map(({ year }) => String(year)),
      datasets: [
        {
          data: points.map(({ value }) => value),
          spanGaps: false,
          borderColor: colours.accent,
          backgroundColor: colours.accent,
          borderWidth: 2.5,
          pointRadius: ({ dataIndex }) => (dataIndex === marked ? 7 : 4),
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      // Room for the note above the highest point.
      layout: { padding: { top: 26 } },
      interaction: { mode: 'index', intersect: false },
      onHover: (_event, [element]) => {
        const next = element?.index ?? null;
        if (next !== hovered) onHover(next);
        hovered = next;
      },
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { color: colours.ink },
          ticks: { color: colours.ink, font, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: {
          beginAtZero: true,
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          ticks: {
            color: colours.soft,
            font,
            maxTicksLimit: 5,
            padding: 6,
            callback: (value) => formatNumber(Number(value), 'people', language),
          },
        },
      },
    },
    plugins: [pointNotes(points, colours)],
  });
  return {
    mark(index) {
      marked = index;
      chart.update('none');
    },
    redraw: () => chart.update('none'),
    remove: () => chart.destroy(),
  };
}
