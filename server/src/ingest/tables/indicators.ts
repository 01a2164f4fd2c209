import { indicatorNames, publishedUnits } from '@pionir/shared';
import type { IndicatorName, Unit } from '@pionir/shared';
import { addedLater, optional, plainNumber, referenceTo, required, text, wholeNumber, word } from '../cells/index.ts';
import { defineTable } from './table.ts';

const unitOf: Readonly<Record<IndicatorName, Unit>> = {
  EMPLOYED: 'people',
  LABOUR_FORCE: 'people',
  POPULATION_CENSUS: 'people',
  POPULATION_REGISTERED: 'people',
  AREA_KM2: 'km2',
};

export const indicators = defineTable({
  name: 'indicators',
  title: 'Denominators',
  description: 'One row is a number about a whole regency in a year, to set a head count against.',
  primaryKey: ['regency_code', 'indicator', 'year'],
  columns: {
    regency_code: required(referenceTo('regencies'), 'The regency or city, by BPS code.'),
    indicator: required(word(indicatorNames), 'What was counted.'),
    year: required(wholeNumber({ minimum: 1900, maximum: 2200 }), 'Calendar year it holds for.'),
    value: required(plainNumber(), 'The number, in the unit beside it.'),
    unit: required(word(publishedUnits), 'people for every indicator but the area, which is in km2.'),
    source_id: required(referenceTo('sources'), 'Document that states it.'),
    note: optional(text, 'How it was derived, where it was.'),
    withdrawn_reason: addedLater(text, 'Why it no longer counts, in our own words; empty while it does.'),
  },
  check({ indicator, unit, value }, report) {
    if (indicator && unit && unit !== unitOf[indicator])
      report('unit', `${unitOf[indicator]}, the unit of ${indicator}`);
    if (unit === 'people' && value !== undefined && !Number.isInteger(value))
      report('value', 'a whole number of people');
  },
  storage: {
    table: 'indicator',
    key: ['regency_code', 'name', 'year'],
    firstIn: 'added_in',
    toRecord: ({ indicator, ...rest }) => ({ name: indicator, ...rest }),
    fromRecord: ({ name }) => ({ indicator: name }),
  },
});
