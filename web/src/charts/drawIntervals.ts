import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { chartFont } from './chartFont.ts';
import { rankDots } from './rankDots.ts';
import type { Drawing } from './SteppedCanvas.tsx';
import { tierBands } from './tierBands.ts';
import type { IntervalChartData } from './toIntervalChartData.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface IntervalDrawing {
  readonly colours: ChartColours;
  readonly tierName: (tier: number) => string;
  readonly onHover: (index: number | null) => void;
}

/** Draws the whiskers as thin bars from the best to the worst rank, and the ranks as dots upon them. */
export function drawIntervals(canvas: HTMLCanvasElement, data: IntervalChartData, drawing: IntervalDrawing): Drawing {
  const { colours, tierName, onHover } = drawing;
  let marked: number | null = null;
  let hovered: number | null = null;
  const colourOf = (index: number) => (data.points[index]?.leads || index === marked ? colours.accent : colours.bar);
  const worst = Math.max(...data.points.map((point) => point.high));
  const font = { family: chartFont, size: 14 };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: data.points.map((point) => point.label),
      datasets: [
        {
          data: data.points.map(({ low, high }) => [low, high] as [number, number]),
          backgroundColor: ({ dataIndex }) => colourOf(dataIndex),
          barThickness: 3,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: 8, bottom: 8 } },
      onHover: (_event, [element]) => {
        const next = element?.index ?? null;
        if (next !== hovered) onHover(next);
        hovered = next;
      },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: {
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: colours.ink, font, autoSkip: false, padding: 4, crossAlign: 'far' },
        },
        x: {
          position: 'top',
          min: 0.25,
          max: worst + 0.75,
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          // The first rank and every fifth: ranks begin at one, not at zero.
          afterBuildTicks: (axis) => {
            axis.ticks = ranksUpTo(worst)
              .filter((rank) => rank === 1 || rank % 5 === 0)
              .map((value) => ({ value }));
          },
          ticks: { color: colours.soft, font, padding: 6, maxRotation: 0, autoSkip: false },
        },
      },
    },
    plugins: [tierBands(data.bands, tierName, colours), rankDots(data.points, colourOf)],
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

function ranksUpTo(worst: number): number[] {
  return Array.from({ length: worst }, (_, index) => index + 1);
}
