import { claimDirections, claimKinds, claimMetrics, claimScopes, provinceOf } from '@pionir/shared';
import {
  addedLater,
  cohortFilter,
  dateOrSpan,
  id,
  optional,
  partialDate,
  placeReference,
  referenceTo,
  required,
  text,
  wholeNumber,
  word,
} from '../cells/index.ts';
import { storedList } from './storedList.ts';
import { defineTable } from './table.ts';

export const claims = defineTable({
  name: 'claims',
  title: 'Claims',
  description: 'One row is a published superlative or rank, to be checked against the figures known on its day.',
  primaryKey: ['claim_id'],
  columns: {
    claim_id: required(id, 'Identifier.'),
    regency_code: required(
      placeReference,
      'BPS code of the regency or city that it praises; two digits for the whole province.',
    ),
    source_id: required(referenceTo('sources'), 'Document that states it.'),
    claimant: required(text, 'Who claims it, in English: a role or an office, never the name of a person.'),
    claimant_id: addedLater(text, 'The same in Indonesian.'),
    claimed_on: optional(partialDate, 'When it was claimed; empty where no source says.'),
    scope: required(word(claimScopes), 'Among whom.'),
    metric: required(word(claimMetrics), 'By what.'),
    cohort_filter: optional(
      cohortFilter,
      'Which cohorts it is about: worker categories, funding=… and segment=… in a list; empty for all.',
    ),
    period: optional(dateOrSpan, 'Date it speaks of, or a first and a last one joined by "/".'),
    direction: optional(word(claimDirections), 'Which end leads; empty where that has no meaning.'),
    kind: required(word(claimKinds), 'What kind of claim it is.'),
    rank: optional(wholeNumber({ minimum: 1, maximum: 1000 }), 'Rank claimed, from 1; 1 leads.'),
    statement_id: addedLater(text, 'What is claimed, in Indonesian, in our own words.'),
    statement_en: required(text, 'What is claimed, in English, in our own words.'),
    note: optional(text, 'What a reader must know to judge it, in English.'),
    note_id: addedLater(text, 'The same in Indonesian.'),
    withdrawn_reason: addedLater(text, 'Why it no longer counts, in our own words; empty while it does.'),
  },
  check({ kind, rank }, report) {
    if (kind === 'RANK_N' && rank === null) report('rank', 'the rank, as the claim is a RANK_N');
  },
  storage: {
    table: 'claim',
    key: ['id'],
    firstIn: 'added_in',
    toRecord: ({ claim_id, regency_code, cohort_filter, ...rest }) => ({
      id: claim_id,
      province_code: provinceOf(regency_code),
      regency_code: regency_code.length === 4 ? regency_code : null,
      cohort_filter: JSON.stringify(cohort_filter ?? []),
      ...rest,
    }),
    fromRecord: ({ id, regency_code, province_code, cohort_filter }) => ({
      claim_id: id,
      regency_code: regency_code ?? province_code,
      cohort_filter: storedList(cohort_filter),
    }),
  },
});
