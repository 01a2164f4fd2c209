import type { Em } from '../db/createOrm.ts';
import { AccessTokenEntity } from '../db/entities/index.ts';
import { findTableNames } from '../db/findTableNames.ts';

/** A token that a database knows to be revoked. */
export interface Revocation {
  readonly id: string;
  readonly revokedAt: string;
}

/** The revocations that the database to be replaced knows; none where it is of a time before tokens. */
export async function findRevocations(em: Em): Promise<Revocation[]> {
  if (!(await findTableNames(em)).has('access_token')) return [];
  return em.execute<Revocation[]>(
    `select "id", "revoked_at" as "revokedAt" from "access_token" where "revoked_at" is not null`,
  );
}

/** Revokes again what was revoked after a backup was made; gives the ids, in order. */
export async function keepRevocations(em: Em, revocations: readonly Revocation[]): Promise<string[]> {
  const kept: string[] = [];
  for (const { id, revokedAt } of revocations) {
    const written = await em.nativeUpdate(AccessTokenEntity, { id, revokedAt: null }, { revokedAt });
    if (written > 0) kept.push(id);
  }
  return kept.toSorted();
}
