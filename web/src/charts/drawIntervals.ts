import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { drawingOf } from './drawingOf.ts';
import { hoverOnce } from './hoverOnce.ts';
import { placeAxis } from './placeAxis.ts';
import { rankAxis } from './rankAxis.ts';
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
  const colourOf = (index: number) => (data.points[index]?.leads || index === marked ? colours.accent : colours.bar);
  const worst = Math.max(...data.points.map((point) => point.high));
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
      onHover: hoverOnce(onHover),
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: {
        y: placeAxis(colours),
        x: {
          position: 'top',
          min: 0.25,
          max: worst + 0.75,
          ...rankAxis(worst, colours),
        },
      },
    },
    plugins: [tierBands(data.bands, tierName, colours), rankDots(data.points, colourOf)],
  });
  return drawingOf(chart, (index) => {
    marked = index;
  });
}
