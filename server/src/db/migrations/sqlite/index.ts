import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration20261121_CoverageGraph } from './Migration20261121_CoverageGraph.ts';
import { Migration20261121_RowChanges } from './Migration20261121_RowChanges.ts';
import { Migration20261121_Desk } from './Migration20261121_Desk.ts';
import { Migration20261121_IndonesianClaimants } from './Migration20261121_IndonesianClaimants.ts';
import { Migration20261121_IndonesianTexts } from './Migration20261121_IndonesianTexts.ts';
import { Migration20261121_RevisionChanges } from './Migration20261121_RevisionChanges.ts';
import { Migration20261121_PackageLines } from './Migration20261121_PackageLines.ts';
import { Migration20261121_PagesInOrder } from './Migration20261121_PagesInOrder.ts';
import { Migration20261121_PackageHeads } from './Migration20261121_PackageHeads.ts';
import { Migration20261121_PayerRollups } from './Migration20261121_PayerRollups.ts';
import { Migration20261122_KeysAsIndexes } from './Migration20261122_KeysAsIndexes.ts';
import { Migration20261121_SparseIndexes } from '../Migration20261121_SparseIndexes.ts';

/** In the order in which they run; one that has been released is never edited. */
export const sqliteMigrations: Constructor<Migration>[] = [
  Migration20261121_CoverageGraph,
  Migration20261121_IndonesianTexts,
  Migration20261121_RevisionChanges,
  Migration20261121_PackageHeads,
  Migration20261121_IndonesianClaimants,
  Migration20261121_Desk,
  Migration20261121_RowChanges,
  Migration20261121_PackageLines,
  Migration20261121_PayerRollups,
  Migration20261121_PagesInOrder,
  Migration20261121_SparseIndexes,
  Migration20261122_KeysAsIndexes,
];
