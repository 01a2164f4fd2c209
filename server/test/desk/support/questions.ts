export interface DraftAnswer {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly baseRevision: number | null;
  readonly revision: number | null;
  readonly rows: readonly object[];
}

export const draftFields =
  'id title kind state version baseRevision revision creatorName rows { table cells { column text } origin { sheet row start end printed } }';

export const createDraft = `mutation ($title: String!, $rows: [DraftRowInput!]!) {
  createDraft(title: $title, kind: PRESS_TEXT, rows: $rows) { ${draftFields} } }`;

export function cell(column: string, text: string) {
  return { column, text };
}

/** One more head count of a cohort that is published, as a press text prints it. */
export const newFigure = {
  table: 'FIGURES',
  cells: Object.entries({
    figure_id: '3503-dbhcht-mixed-2025-headcount-9',
    subject_kind: 'cohort',
    subject_id: '3503-dbhcht-mixed-2025',
    measure: 'HEADCOUNT',
    value: '9900',
    unit: 'people',
    source_id: '3503-harian-news-2025',
    printed: '9.900',
    precision: 'EXACT',
    standing: 'NORMAL',
  }).map(([column, text]) => ({ column, text })),
  origin: { start: 10, end: 15, printed: '9.900' },
};
