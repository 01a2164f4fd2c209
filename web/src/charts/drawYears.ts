import type { Language } from '@pionir/shared';
import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';
import { countAxis } from './countAxis.ts';
import { drawingOf } from './drawingOf.ts';
import { hoverOnce } from './hoverOnce.ts';
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
      onHover: hoverOnce(onHover),
      scales: {
        x: {
          offset: true,
          grid: { display: false },
          border: { color: colours.ink },
          ticks: { color: colours.ink, font: axisFont, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: countAxis(colours, language),
      },
    },
    plugins: [pointNotes(points, colours)],
  });
  return drawingOf(chart, (index) => {
    marked = index;
  });
}
