import { hash } from 'node:crypto';
import type { Day } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { todayIn } from '../graphql/today.ts';
import { tables } from '../ingest/index.ts';
import { toDataPackage } from '../ingest/descriptor/toDataPackage.ts';
import type { StoredHead } from '../ingest/descriptor/toDataPackage.ts';
import { findRevisions } from '../revision/findRevisions.ts';

/** The data as one revision left them: what a download is of. */
export interface Edition {
  /** The newest revision. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** The day in Jakarta. */
  readonly publishedOn: Day;
  /** What each package says of itself, in the order in which they first came. */
  readonly packages: readonly StoredHead[];
  /** The same for the same data in the same form, else another. */
  readonly tag: string;
}

/** The newest edition; null where nothing has been published. */
export async function findEdition(em: Em): Promise<Edition | null> {
  const revisions = await findRevisions(em);
  const [newest] = revisions;
  if (newest === undefined) return null;
  const names = new Set(revisions.toReversed().map((revision) => revision.package));
  const heads = new Map(
    (await tablesOf(em).selectFrom('data_package').selectAll().execute()).map(({ name, head }) => [name, head]),
  );
  const packages = [...names].map((name) => readHead(name, heads.get(name)));
  const said = packages.map((head) => JSON.stringify(toDataPackage(head)));
  return {
    revision: newest.number,
    publishedAt: newest.publishedAt,
    publishedOn: todayIn(new Date(newest.publishedAt)),
    packages,
    tag: hash('sha256', JSON.stringify([newest, tables.map(({ name }) => name), said])),
  };
}

/** The newest edition. Throws when nothing has been published. */
export async function findPublishedEdition(em: Em): Promise<Edition> {
  const edition = await findEdition(em);
  if (edition === null) throw new Error('The database holds no published revision.');
  return edition;
}

function readHead(name: string, head: string | undefined): StoredHead {
  return head === undefined ? { name } : { ...(JSON.parse(head) as StoredHead), name };
}
