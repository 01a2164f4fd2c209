import { publisherKinds } from '@pionir/shared';
import {
  addedLater,
  id,
  languageCode,
  optional,
  partialDate,
  required,
  text,
  webAddress,
  word,
} from '../cells/index.ts';
import { inOrder } from './periodOrder.ts';
import { defineTable } from './table.ts';

export const sources = defineTable({
  name: 'sources',
  title: 'Sources',
  description: 'One row is a published document that states at least one number or claim.',
  primaryKey: ['source_id'],
  columns: {
    source_id: required(id, 'Identifier: place, publisher, day.'),
    url: optional(webAddress, 'Address of the document; empty where it is not on the web.'),
    publisher: required(
      text,
      'Who published it. Words in brackets tell of a copy elsewhere, which is not to be linked.',
    ),
    publisher_kind: required(word(publisherKinds), 'What kind of publisher that is.'),
    published_on: optional(partialDate, 'Date of publication as precise as it is printed; empty where none is.'),
    accessed_on: required(
      partialDate,
      'Day on which it was read. A figure is known from the last day that published_on can mean, else from this day.',
    ),
    language: optional(languageCode, 'Language of the document.'),
    gist: required(text, 'What it says of the subject, in English, in our own words.'),
    gist_id: addedLater(text, 'The same in Indonesian.'),
  },
  check({ published_on, accessed_on }, report) {
    if (!inOrder(published_on, accessed_on)) report('published_on', `a date not after accessed_on, ${accessed_on}`);
  },
  storage: {
    table: 'source',
    key: ['id'],
    firstIn: 'added_in',
    toRecord: ({ source_id, ...rest }) => ({ id: source_id, ...rest }),
    fromRecord: ({ id }) => ({ source_id: id }),
  },
});
