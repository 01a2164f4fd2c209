import { tablesWithAddedRows } from './tablesWithAddedRows.ts';

/** What is certain of rows published before it was recorded: the only revision of a package added all of them. */
export const fillAddedRows: readonly string[] = tablesWithAddedRows.map(
  (table) =>
    `update "${table}" set "added_in" = (select case when count(*) = 1 then min("revision"."number") end from "revision" where "revision"."package" = "${table}"."package")`,
);
