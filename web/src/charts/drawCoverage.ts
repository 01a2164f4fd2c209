import type { Language } from '@pionir/shared';
import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';
import { countAxis } from './countAxis.ts';
import { drawingOf } from './drawingOf.ts';
import { gapMarks } from './gapMarks.ts';
import { hoverOnce } from './hoverOnce.ts';
import { layerEdge } from './layerEdge.ts';
import { seriesColours } from './seriesColours.ts';
import type { Drawing } from './SteppedCanvas.tsx';
import type { CoverageChartData } from './toCoverageChartData.ts';
import { yearMark } from './yearMark.ts';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);

interface CoverageDrawing {
  readonly colours: ChartColours;
  readonly language: Language;
  readonly onHover: (index: number | null) => void;
}

/** Draws the layers as areas, flat at each year's end and sloping between; a year without a value parts them. */
export function drawCoverage(canvas: HTMLCanvasElement, data: CoverageChartData, drawing: CoverageDrawing): Drawing {
  const { colours, language, onHover } = drawing;
  const tones = seriesColours(data.series, colours);
  let marked: number | null = null;
  const [first, last] = [data.years[0], data.years.at(-1)] as [number, number];
  const chart = new Chart(canvas, {
    type: 'line',
    data: {
      datasets: data.series.map((series, index) => ({
        label: series.label,
        data: layerEdge(data.years, series.tops),
        backgroundColor: tones[index] ?? colours.bar,
        fill: index === 0 ? 'origin' : '-1',
        spanGaps: false,
        // A thin line of paper parts the layers where two tones are close.
        borderColor: colours.paper,
        borderWidth: 1,
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: 10 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      // Each year has two points of an edge.
      onHover: hoverOnce(onHover, ({ index }) => Math.floor(index / 2)),
      scales: {
        x: {
          type: 'linear',
          min: first - 0.5,
          max: last + 0.5,
          grid: { display: false },
          border: { color: colours.ink },
          afterBuildTicks: (axis) => {
            axis.ticks = data.years.map((value) => ({ value }));
          },
          ticks: { color: colours.ink, font: axisFont, maxRotation: 0, autoSkipPadding: 12, callback: String },
        },
        y: countAxis(colours, language),
      },
    },
    plugins: [gapMarks(data, colours), yearMark(data.years, () => marked, colours)],
  });
  return drawingOf(chart, (index) => {
    marked = index;
  });
}
