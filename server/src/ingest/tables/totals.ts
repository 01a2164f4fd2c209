import { totalKinds } from '@pionir/shared';
import {
  addedLater,
  id,
  optional,
  plainNumber,
  referencesTo,
  referenceTo,
  required,
  text,
  word,
} from '../cells/index.ts';
import { defineTable } from './table.ts';

export const totals = defineTable({
  name: 'totals',
  title: 'Published arithmetic',
  description: 'One row is a sum, ratio or product that a source states, so that it can be done again.',
  primaryKey: ['total_id'],
  columns: {
    total_id: required(id, 'Identifier.'),
    kind: required(
      word(totalKinds),
      'SUM of the parts; RATIO of the first to the second in percent; PRODUCT of heads, months and premium.',
    ),
    source_id: required(referenceTo('sources'), 'Document that states it.'),
    statement_id: addedLater(text, 'What is stated, in Indonesian, in our own words.'),
    statement_en: required(text, 'What is stated, in English, in our own words.'),
    total_figure_id: required(referenceTo('figures'), 'Figure with the result.'),
    part_figure_ids: required(referencesTo('figures'), 'Figures it is made of, in order.'),
    tolerance: required(plainNumber(), "How far the result may be off by rounding, in the result's unit."),
    note: optional(text, 'What a reader must know to judge it.'),
    withdrawn_reason: addedLater(text, 'Why it no longer counts, in our own words; empty while it does.'),
  },
  check({ kind, total_figure_id, part_figure_ids }, report) {
    if (!part_figure_ids) return;
    if (total_figure_id && part_figure_ids.includes(total_figure_id)) {
      report('part_figure_ids', `figures other than the total itself, ${total_figure_id}`);
    }
    const count = part_figure_ids.length;
    if (kind === 'RATIO' && count !== 2) report('part_figure_ids', 'two figures, as it is a RATIO', `${count} figures`);
    else if (count < 2) report('part_figure_ids', 'two figures or more', `${count} figure`);
  },
  storage: {
    table: 'total',
    key: ['id'],
    firstIn: 'added_in',
    toRecord: ({ total_id, part_figure_ids: _parts, ...rest }) => ({ id: total_id, ...rest }),
    fromRecord: ({ id }, parts) => ({ total_id: id, part_figure_ids: parts.map((part) => part['figure_id']) }),
    links: {
      table: 'total_part',
      owner: 'total_id',
      toRecords: ({ total_id, part_figure_ids }) =>
        part_figure_ids.map((figure_id, position) => ({ total_id, position, figure_id })),
    },
  },
});
