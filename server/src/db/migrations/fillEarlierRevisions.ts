/**
 * What is certain of revisions published before changes were recorded: the only
 * revision of a package added all its figures, and the first of all moved no
 * rank. The rest stays null. The same on both engines.
 */
export const fillEarlierRevisions: readonly string[] = [
  'update "figure" set "added_in" = (select case when count(*) = 1 then min("revision"."number") end from "revision" where "revision"."package" = "figure"."package")',
  'update "revision" set "figures_added" = (select count(*) from "figure" where "figure"."added_in" = "revision"."number"), "figures_changed" = 0, "figures_deprecated" = 0, "ranks_moved" = case when "number" = 1 then 0 end where (select count(*) from "revision" as "other" where "other"."package" = "revision"."package") = 1',
];
