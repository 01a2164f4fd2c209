import type { Language } from '@pionir/shared';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { readUnit, showNumber } from '../i18n/showNumber.ts';
import type { ChartColours } from './chartColours.ts';
import { axisFont } from './chartFont.ts';
import { conflictWhiskers } from './conflictWhiskers.ts';
import { drawingOf } from './drawingOf.ts';
import { hoverOnce } from './hoverOnce.ts';
import { placeAxis } from './placeAxis.ts';
import type { Drawing } from './SteppedCanvas.tsx';
import type { RankingChartData } from './toRankingChartData.ts';
import { uprightLine } from './uprightLine.ts';
import { valueLabels } from './valueLabels.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface RankingDrawing {
  readonly colours: ChartColours;
  readonly language: Language;
  readonly onHover: (index: number | null) => void;
}

/** Draws the bars. */
export function drawRanking(canvas: HTMLCanvasElement, data: RankingChartData, drawing: RankingDrawing): Drawing {
  const { colours, language, onHover } = drawing;
  let marked: number | null = null;
  const colourOf = (index: number) => (data.points[index]?.leads || index === marked ? colours.accent : colours.bar);
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: data.points.map((point) => point.label),
      datasets: [
        {
          data: data.points.map((point) => [...point.span] as [number, number]),
          backgroundColor: ({ dataIndex }) => colourOf(dataIndex),
          barThickness: 15,
          minBarLength: 1,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { top: 22, right: data.axis.isYears ? 8 : labelRoom(data) } },
      onHover: hoverOnce(onHover),
      interaction: { mode: 'nearest', axis: 'y', intersect: true },
      scales: {
        y: placeAxis(colours),
        x: {
          ...(data.axis.isYears ? { min: data.axis.min } : { suggestedMin: data.axis.min }),
          suggestedMax: Math.max(
            ...data.points.map((point) => point.conflict?.[1] ?? point.span[1]),
            ...lineEnds(data),
          ),
          ...(data.axis.max === null ? {} : { max: data.axis.max }),
          grid: { color: colours.rule, drawTicks: false },
          border: { display: false },
          ticks: {
            color: colours.soft,
            font: axisFont,
            maxTicksLimit: 5,
            padding: 6,
            maxRotation: 0,
            callback: (value) => tickText(Number(value), data.unit, language),
          },
        },
      },
    },
    plugins: [conflictWhiskers(data.points, colours), uprightLine(data.line, colours), valueLabels(data, colours)],
  });
  return drawingOf(chart, (index) => {
    marked = index;
  });
}

/** The line stays in sight where no bar reaches it. */
function lineEnds({ line }: RankingChartData): number[] {
  return line === null ? [] : [line.at];
}

/** Years between the years are no ticks. */
function tickText(value: number, unit: string, language: Language): string {
  return readUnit(unit) === 'year' && !Number.isInteger(value) ? '' : showNumber(value, unit, language);
}

/** The longest value, written after its bar. */
function labelRoom(data: RankingChartData): number {
  return Math.max(...data.points.map((point) => point.shown.length)) * 7.5 + 8;
}
