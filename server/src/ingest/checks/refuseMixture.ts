import type { Em } from '../../db/createOrm.ts';
import { tablesOf } from '../../db/tables.ts';
import { isSynthetic } from '../descriptor/isSynthetic.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { OpenedSource } from '../source/PackageSource.ts';

/**
 * Made-up numbers and real ones are never in one database: beside each other
 * nobody could tell them apart. Throws at once: what else is wrong with a
 * package that belongs elsewhere is of no use to know.
 */
export async function refuseMixture(em: Em, { file, head }: OpenedSource, problems: ProblemList): Promise<void> {
  if (head === null) return;
  const other = await findOtherKind(em, isSynthetic(head));
  if (other === null) return;
  problems.add({
    file,
    line: null,
    column: 'synthetic',
    found: isSynthetic(head) ? 'made-up numbers' : 'real numbers',
    expected: isSynthetic(head)
      ? `real numbers, as the package ${other} of this database has; made-up ones need a database of their own`
      : `made-up numbers, as the package ${other} of this database has; real ones need another database`,
  });
  throw problems.toError();
}

/** The first published package that is of the other kind; null where there is none. */
async function findOtherKind(em: Em, synthetic: boolean): Promise<string | null> {
  const published = await tablesOf(em)
    .selectFrom('revision')
    .leftJoin('data_package', 'data_package.name', 'revision.package')
    .select(['revision.package', 'data_package.head'])
    .distinct()
    .execute();
  const others = published.filter(({ head }) => isSynthetic(readHead(head)) !== synthetic);
  return others.map((row) => row.package).toSorted()[0] ?? null;
}

/** What is not known of a package that was published long ago is not said. */
function readHead(head: string | null): Readonly<Record<string, unknown>> {
  return head === null ? {} : (JSON.parse(head) as Readonly<Record<string, unknown>>);
}
