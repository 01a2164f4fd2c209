import type { Language } from '@pionir/shared';
import type { Table } from '../ingest/tables/index.ts';
import { indonesian } from './indonesian.ts';

/** A table in words, and what each of its columns means. */
export interface DictionaryTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly DictionaryColumn[];
}

export interface DictionaryColumn {
  readonly name: string;
  /** As Table Schema names it: string, number, integer or list. */
  readonly type: string;
  /** True when each row states it. */
  readonly required: boolean;
  readonly description: string;
  /** The table whose rows it names; null where it names none. */
  readonly references: string | null;
  /** The words it may hold, with what they mean; empty where any text may stand. */
  readonly choices: readonly DictionaryChoice[];
}

export interface DictionaryChoice {
  readonly value: string;
  readonly label: string;
}

/** The dictionary of a table in a language, from its definition. */
export function dictionaryOf(table: Table, language: Language): DictionaryTable {
  const words = language === 'ID' ? indonesian[table.name] : inEnglish(table);
  const key = language === 'ID' ? 'id' : 'en';
  const meanings: Readonly<Record<string, string>> = words.columns;
  return {
    name: table.name,
    title: words.title,
    description: words.description,
    columns: Object.entries(table.columns).map(([name, { cell, required }]) => ({
      name,
      type: cell.schema.type,
      required,
      description: meanings[name] as string,
      references: cell.reference?.table ?? null,
      choices: Object.entries(cell.vocabulary ?? {}).map(([value, term]) => ({ value, label: term[key] })),
    })),
  };
}

function inEnglish({ title, description, columns }: Table) {
  return {
    title,
    description,
    columns: Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.description])),
  };
}
