import { knownFrom, readClaimFilter, readClaimPeriod } from '@pionir/shared';
import type { Claim } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { readWords, tablesOf } from '../db/tables.ts';

/** Every claim that was not withdrawn, in the order of their ids. */
export async function findAllClaims(em: Em): Promise<Claim[]> {
  return read(claimsInUse(em));
}

/** The claims of these ids, withdrawn ones too: what was published can always be asked for. */
export async function findClaims(em: Em, ids: readonly string[]): Promise<Claim[]> {
  return read(claimsWithDates(em).where('claim.id', 'in', among(em, ids)));
}

/** Claims that praise regencies, in the order of their ids. */
export async function findClaimsOfRegencies(em: Em, codes: readonly string[]): Promise<Claim[]> {
  return read(claimsInUse(em).where('claim.regency_code', 'in', among(em, codes)));
}

/** Claims that sources state, in the order of their ids. */
export async function findClaimsFrom(em: Em, sourceIds: readonly string[]): Promise<Claim[]> {
  return read(claimsInUse(em).where('claim.source_id', 'in', among(em, sourceIds)));
}

function claimsInUse(em: Em) {
  return claimsWithDates(em).where('claim.withdrawn_reason', 'is', null);
}

function claimsWithDates(em: Em) {
  return tablesOf(em)
    .selectFrom('claim')
    .innerJoin('source', 'source.id', 'claim.source_id')
    .select([
      'claim.id',
      'claim.province_code as provinceCode',
      'claim.regency_code as regencyCode',
      'claim.source_id as sourceId',
      'claim.claimant',
      'claim.claimant_id as claimantId',
      'claim.claimed_on as claimedOn',
      'claim.scope',
      'claim.metric',
      'claim.cohort_filter as cohortFilter',
      'claim.period',
      'claim.direction',
      'claim.kind',
      'claim.rank',
      'claim.statement_id as statementId',
      'claim.statement_en as statementEn',
      'claim.note',
      'claim.note_id as noteId',
      'claim.withdrawn_reason as withdrawnReason',
      'source.published_on as publishedOn',
      'source.accessed_on as accessedOn',
    ]);
}

async function read(query: ReturnType<typeof claimsWithDates>): Promise<Claim[]> {
  const rows = await query.execute();
  return rows
    .map(({ cohortFilter, period, publishedOn, accessedOn, ...claim }) => ({
      ...claim,
      filter: readClaimFilter(readWords(cohortFilter)),
      period: readClaimPeriod(period),
      knownFrom: knownFrom({ publishedOn, accessedOn }),
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
