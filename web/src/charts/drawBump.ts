import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';
import { drawingOf } from './drawingOf.ts';
import { hoverOnce } from './hoverOnce.ts';
import { lineNames, nameRoom } from './lineNames.ts';
import { rankAxis } from './rankAxis.ts';
import type { Drawing } from './SteppedCanvas.tsx';
import type { BumpChartData } from './toBumpChartData.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

interface BumpDrawing {
  readonly colours: ChartColours;
  readonly onHover: (index: number | null) => void;
}

/** Draws the lines, the first rank on top; a year without a rank breaks its line. */
export function drawBump(canvas: HTMLCanvasElement, data: BumpChartData, { colours, onHover }: BumpDrawing): Drawing {
  let marked: number | null = null;
  const isStrong = (index: number) => data.lines[index]?.leads === true || index === marked;
  const colourOf = (index: number) => (isStrong(index) ? colours.accent : colours.bar);
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      labels: data.years.map(String),
      datasets: data.lines.map((line, index) => ({
        label: line.label,
        data: line.years.map(({ rank }) => rank),
        spanGaps: false,
        borderColor: () => colourOf(index),
        backgroundColor: () => colourOf(index),
        borderWidth: () => (isStrong(index) ? 3 : 1),
        pointRadius: () => (isStrong(index) ? 4 : 2),
        // The strong ones lie upon the others.
        order: line.leads ? 0 : 1,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: ({ chart }) => ({ top: 8, right: nameRoom(chart, data.lines) }) },
      interaction: { mode: 'nearest', intersect: false },
      onHover: hoverOnce(onHover, ({ datasetIndex }) => datasetIndex),
      scales: {
        x: {
          offset: false,
          grid: { display: false },
          border: { display: false },
          ticks: { color: colours.ink, font: axisFont, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: {
          reverse: true,
          min: 0.5,
          max: data.worst + 0.5,
          ...rankAxis(data.worst, colours),
        },
      },
    },
    plugins: [lineNames(data.lines, isStrong, colours)],
  });
  return drawingOf(chart, (index) => {
    marked = index;
  });
}
