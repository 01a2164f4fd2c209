import type { LoggedFigure, LoggedRank, LoggedRevision } from '@pionir/server';
import { changedCells, figureChangeKinds, formatQuantity, rankMoveSentence, revisionHeadline } from '@pionir/shared';

/** A revision in words: what it changed in a line, then a line for each change. */
export function describeRevision({ revision, figures, figureCount, ranks, rankCount }: LoggedRevision): string[] {
  return [
    `${revisionHeadline(revision, 'EN')}.`,
    ...indent([
      `Published ${revision.publishedAt} from ${revision.package}: ${revision.note}`,
      ...figures.map(describeFigure),
      ...more(figureCount - figures.length, 'figure'),
      ...ranks.map(describeRank),
      ...more(rankCount - ranks.length, 'rank'),
    ]),
  ];
}

function describeFigure({ kind, figureId, before, after }: LoggedFigure): string {
  return `${figureChangeKinds[kind].en} ${figureId}: ${whatChanged(before, after)}`;
}

function whatChanged(before: LoggedFigure['before'], after: LoggedFigure['after']): string {
  if (after === null) return 'nothing is known of it';
  if (before === null) return `${formatQuantity(after.value, after.unit, 'EN')}, printed "${after.printed}"`;
  return changedCells(before, after)
    .map((cell) => `${cell} ${shown(before[cell])} → ${shown(after[cell])}`)
    .join(', ');
}

function describeRank(rank: LoggedRank): string {
  return `Rank: ${rankMoveSentence(rank, rank.placeName, 'EN')}`;
}

function shown(cell: string | number | null): string {
  return cell === null ? 'empty' : JSON.stringify(cell);
}

function more(count: number, noun: string): string[] {
  return count > 0 ? [`and ${count.toLocaleString('en')} more ${noun}${count === 1 ? '' : 's'}`] : [];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
