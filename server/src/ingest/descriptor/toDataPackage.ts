import { tables } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';

/** What a package says of itself, beside its tables. */
export type PackageHead = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly object[];
  readonly sources: readonly object[];
};

/** The same as far as it is known: packages published before it was kept have only their name. */
export type StoredHead = Pick<PackageHead, 'name'> & Partial<PackageHead>;

/** Every cell of a cut file can look whole (27 of 27500), so that only the line break tells that the end is there. */
const endOfFile = 'The last line ends with a line break too: without it the file may have been cut, and is refused.';

const profiles = 'https://datapackage.org/profiles/2.0';

/** The content of `datapackage.json` (Frictionless Data Package, version 2), its schemas taken from the tables. */
export function toDataPackage(head: StoredHead) {
  return {
    $schema: `${profiles}/datapackage.json`,
    ...head,
    resources: tables.map(toResource),
  };
}

function toResource(table: Table) {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    title: table.title,
    description: `${table.description} ${endOfFile}`,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${profiles}/tableschema.json`,
      fields: Object.entries(table.columns).map(([name, { cell, required, unique, description }]) => {
        const { type, constraints, ...rest } = cell.schema;
        return {
          name,
          type,
          description,
          ...rest,
          constraints: { required, ...(unique ? { unique } : {}), ...constraints },
        };
      }),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...foreignKeysOf(table),
    },
  };
}

/** Only what Table Schema can say: a single row, of one table. Lists and codes of provinces are told in words. */
function foreignKeysOf(table: Table) {
  const foreignKeys = Object.entries(table.columns).flatMap(([name, { cell }]) => {
    const { reference, schema } = cell;
    if (reference === undefined || reference.orProvince || schema.type === 'list') return [];
    const { primaryKey } = tables.find((other) => other.name === reference.table) as Table;
    return [{ fields: [name], reference: { resource: reference.table, fields: primaryKey } }];
  });
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}
