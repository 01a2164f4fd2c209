import { p } from '@mikro-orm/core';

/** A number in double precision on every engine; MikroORM's float is 32-bit on PostgreSQL, where ties would differ. */
export const double = () => p.double().$type<number>();

/** A word of a closed vocabulary, kept as text: the importer guards the words, a new word needs no migration. */
export const word = <Word extends string>() => p.text().$type<Word>();

/** A list of words in order. */
export const words = <Word extends string>() => p.json().$type<Word[]>();

/** The revision that first published a row; null where that was before it was recorded. */
export const added = () => ({
  addedIn: p.integer().nullable(),
});

/** Where a row came from: the package that brought it, and the line of its table there. */
export const provenance = () => ({
  package: p.text(),
  line: p.integer(),
});
