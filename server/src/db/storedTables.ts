import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { Em } from './createOrm.ts';

/** What a column holds, whatever the engine calls it. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'json';

export interface StoredColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** Columns that name a row of another table. */
export interface StoredReference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly key: readonly string[];
}

/** A table as the entities describe it. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
  /** Columns of the primary key. */
  readonly key: readonly string[];
  readonly references: readonly StoredReference[];
  /** Column whose numbers the database gives out itself, where there is one. */
  readonly counted: string | null;
}

/** Every table, each after those that its rows refer to. */
export function storedTables(em: Em): StoredTable[] {
  const open = [...em.getMetadata().getAll().values()].map(toTable).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const sorted: StoredTable[] = [];
  while (open.length > 0) {
    const next = open.findIndex(({ name, references }) =>
      references.every(({ table }) => table === name || sorted.some((other) => other.name === table)),
    );
    if (next < 0) throw new Error(`Tables refer to each other in a ring: ${open.map(({ name }) => name).join(', ')}`);
    sorted.push(...open.splice(next, 1));
  }
  return sorted;
}

function toTable({ tableName, props, primaryKeys, properties }: EntityMetadata): StoredTable {
  const kept = props.filter(({ persist, fieldNames }) => persist !== false && fieldNames !== undefined);
  const counted = kept.find(({ primary, autoincrement }) => primary && autoincrement);
  return {
    name: tableName,
    columns: kept.flatMap((property) => property.fieldNames.map((name) => ({ name, kind: kindOf(property) }))),
    key: primaryKeys.flatMap((key) => (properties as Record<string, EntityProperty>)[key]?.fieldNames ?? []),
    references: kept.flatMap(({ targetMeta, fieldNames, referencedColumnNames }) =>
      targetMeta === undefined
        ? []
        : [{ columns: fieldNames, table: targetMeta.tableName, key: referencedColumnNames }],
    ),
    counted: counted?.fieldNames[0] ?? null,
  };
}

const kinds: Readonly<Record<string, ColumnKind>> = { string: 'text', number: 'number', boolean: 'boolean' };

/** Fails on a kind that backups do not know rather than change what they hold. */
function kindOf({ name, runtimeType, columnTypes, targetMeta }: EntityProperty): ColumnKind {
  const [own] = targetMeta?.getPrimaryProps() ?? [];
  if (own !== undefined) return kindOf(own);
  if (/^jsonb?$/.test(columnTypes[0] ?? '')) return 'json';
  const kind = kinds[runtimeType];
  if (kind !== undefined) return kind;
  throw new Error(`The column of ${name} holds ${runtimeType}, which no backup can keep.`);
}
