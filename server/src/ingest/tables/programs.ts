import { benefits, fundingSources, provinceOf } from '@pionir/shared';
import { id, optional, partialDate, placeReference, required, text, words } from '../cells/index.ts';
import { inOrder } from './periodOrder.ts';
import { storedList } from './storedList.ts';
import { defineTable } from './table.ts';

export const programs = defineTable({
  name: 'programs',
  title: 'Programs',
  description: 'One row is a scheme of one payer for one purpose in one place; it lives over years.',
  primaryKey: ['program_id'],
  columns: {
    program_id: required(
      id,
      'Identifier: place and purpose. One that ends in -all-paid only holds totals across schemes.',
    ),
    regency_code: required(
      placeReference,
      'BPS code of the regency or city; two digits for a scheme of the whole province, which is not shared out.',
    ),
    name_id: required(text, 'What it is, in Indonesian.'),
    name_en: required(text, 'What it is, in English.'),
    funding: required(
      words(fundingSources),
      `Who pays the premium: a list of ${Object.keys(fundingSources).join(', ')}.`,
    ),
    benefits: optional(
      words(benefits),
      `Insurances paid for: a list of ${Object.keys(benefits).join(', ')}. The same people are in each of them.`,
    ),
    starts_on: optional(partialDate, 'When it began.'),
    ends_on: optional(partialDate, 'When it ended; empty while it goes on or where no source says.'),
    note: optional(text, 'What a reader must know to use it rightly.'),
  },
  check({ starts_on, ends_on }, report) {
    if (!inOrder(starts_on, ends_on)) report('ends_on', `a date not before starts_on, ${starts_on}`);
  },
  storage: {
    table: 'program',
    key: ['id'],
    firstIn: 'added_in',
    toRecord: ({ program_id, regency_code, funding, benefits: paid, ...rest }) => ({
      id: program_id,
      province_code: provinceOf(regency_code),
      regency_code: regency_code.length === 4 ? regency_code : null,
      funding: JSON.stringify(funding),
      benefits: JSON.stringify(paid ?? []),
      ...rest,
    }),
    fromRecord: ({ id, regency_code, province_code, funding, benefits: paid }) => ({
      program_id: id,
      regency_code: regency_code ?? province_code,
      funding: storedList(funding),
      benefits: storedList(paid),
    }),
  },
});
