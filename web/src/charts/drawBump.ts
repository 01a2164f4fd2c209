import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import { lineNames, nameRoom } from './lineNames.ts';
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
  let hovered: number | null = null;
  const isStrong = (index: number) => data.lines[index]?.leads === true || index === marked;
  const colourOf = (index: number) => (isStrong(index) ? colours.accent : colours.bar);
  const font = { family: chartFont, size: 14 };
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
      onHover: (_event, [element]) => {
        const next = element?.datasetIndex ?? null;
        if (next !== hovered) onHover(next);
        hovered = next;
      },
      scales: {
        x: {
          offset: false,
          grid: { display: false },
          border: { display: false },
          ticks: { color: colours.ink, font, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: {
          reverse: true,
          min: 0.5,
          max: data.worst + 0.5,
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          // The first rank and every fifth: ranks begin at one, not at zero.
          afterBuildTicks: (axis) => {
            axis.ticks = Array.from({ length: data.worst }, (_, index) => index + 1)
              .filter((rank) => rank === 1 || rank % 5 === 0)
              .map((value) => ({ value }));
          },
          ticks: { color: colours.soft, font, padding: 6, autoSkip: false },
        },
      },
    },
    plugins: [lineNames(data.lines, isStrong, colours)],
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
