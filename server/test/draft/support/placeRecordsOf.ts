import type { DraftRow, PlaceRecords } from '@pionir/shared';

type Cells = DraftRow['cells'];

/** What is kept of a place once rows are, as who drafts the next document finds it. */
export function placeRecordsOf(rows: readonly DraftRow[]): PlaceRecords {
  const of = (table: DraftRow['table']) => rows.filter((row) => row.table === table).map(({ cells }) => cells);
  return {
    sources: of('sources').map((cells) => ({ id: text(cells, 'source_id'), url: cells['url'] || null })),
    programs: of('programs').map(
      (cells) =>
        ({ id: cells['program_id'], funding: cells['funding']?.split(';') }) as PlaceRecords['programs'][number],
    ),
    cohorts: of('cohorts').map(
      (cells) =>
        ({
          id: cells['cohort_id'],
          programId: cells['program_id'],
          category: cells['category'],
          status: cells['status'],
          startsOn: cells['starts_on'] || null,
          isAddition: cells['adds_to'] !== '',
        }) as PlaceRecords['cohorts'][number],
    ),
    figures: of('figures').map(
      (cells) =>
        ({
          id: cells['figure_id'],
          subjectId: cells['subject_id'],
          measure: cells['measure'],
          value: Number(cells['value']),
          periodFrom: cells['period_from'] || null,
          periodTo: cells['period_to'] || null,
          standing: cells['standing'],
        }) as PlaceRecords['figures'][number],
    ),
    totalIds: of('totals').map((cells) => text(cells, 'total_id')),
    claimIds: of('claims').map((cells) => text(cells, 'claim_id')),
  };
}

function text(cells: Cells, column: string): string {
  return cells[column] as string;
}
