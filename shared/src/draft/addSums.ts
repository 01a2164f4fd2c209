import { formatNumber } from '../format/index.ts';
import { roundingTolerance } from '../totals/index.ts';
import type { PrintedFigure } from '../totals/index.ts';
import type { PlacedCount } from './addCounts.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { yearText } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';

/** Adds the sums that the document states, of the counts that were accepted. */
export function addSums(
  facts: DocumentFacts,
  sourceId: string,
  placed: ReadonlyMap<string, PlacedCount>,
  ledger: DraftLedger,
): void {
  for (const sum of facts.sums) {
    const total = placed.get(sum.total);
    const parts = sum.parts.flatMap((part) => placed.get(part) ?? []);
    const partIds = parts.map(({ figureId }) => figureId);
    // A sum that lost a part or its total to a rejection is no longer what the document states.
    if (total === undefined || parts.length !== sum.parts.length || parts.length < 2) continue;
    if (new Set([...partIds, total.figureId]).size !== partIds.length + 1) continue;
    const year = yearText(total.count.period ?? facts.document.publishedOn) ?? 'nd';
    const inFull = (language: 'ID' | 'EN') => formatNumber(total.count.value, 'people', language);
    ledger.add(
      'totals',
      {
        total_id: ledger.newTotalId(`${total.programId}-${year}-sum`),
        kind: 'SUM',
        source_id: sourceId,
        statement_id: `${parts.length} kelompok yang disebut dikatakan berjumlah ${inFull('ID')} orang.`,
        statement_en: `The ${parts.length} groups named are said to make ${inFull('EN')} people.`,
        total_figure_id: total.figureId,
        part_figure_ids: partIds.join(';'),
        tolerance: String(
          roundingTolerance({
            kind: 'SUM',
            total: printedFigure(total),
            parts: parts.map((part) => printedFigure(part)),
          }),
        ),
      },
      sum.span,
    );
  }
}

function printedFigure({ count: { value, printed, precision } }: PlacedCount): PrintedFigure {
  return { value, printed, precision, unit: 'people' };
}
