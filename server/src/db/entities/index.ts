import { AccessTokenEntity } from './AccessToken.ts';
import { AuditEntryEntity } from './AuditEntry.ts';
import { ClaimEntity } from './Claim.ts';
import { CohortEntity } from './Cohort.ts';
import { CohortLinkEntity } from './CohortLink.ts';
import { DataPackageEntity } from './DataPackage.ts';
import { DraftEntity } from './Draft.ts';
import { FigureEntity } from './Figure.ts';
import { FigureChangeEntity } from './FigureChange.ts';
import { IndicatorEntity } from './Indicator.ts';
import { PayerRollupEntity } from './PayerRollup.ts';
import { ProgramEntity } from './Program.ts';
import { RankChangeEntity } from './RankChange.ts';
import { RegencyEntity } from './Regency.ts';
import { RevisionEntity } from './Revision.ts';
import { RowChangeEntity } from './RowChange.ts';
import { SessionEntity } from './Session.ts';
import { SourceEntity } from './Source.ts';
import { TotalEntity, TotalPartEntity } from './Total.ts';
import { VerdictChangeEntity } from './VerdictChange.ts';

export * from './AccessToken.ts';
export * from './AuditEntry.ts';
export * from './Claim.ts';
export * from './Cohort.ts';
export * from './CohortLink.ts';
export * from './DataPackage.ts';
export * from './Draft.ts';
export * from './Figure.ts';
export * from './FigureChange.ts';
export * from './Indicator.ts';
export * from './PayerRollup.ts';
export * from './Program.ts';
export * from './RankChange.ts';
export * from './Regency.ts';
export * from './Revision.ts';
export * from './RowChange.ts';
export * from './Session.ts';
export * from './Source.ts';
export * from './Total.ts';
export * from './VerdictChange.ts';

/** Every entity: one connected set, one migration history. */
export const entities = [
  RegencyEntity,
  SourceEntity,
  IndicatorEntity,
  ProgramEntity,
  CohortEntity,
  CohortLinkEntity,
  FigureEntity,
  TotalEntity,
  TotalPartEntity,
  ClaimEntity,
  RevisionEntity,
  FigureChangeEntity,
  RankChangeEntity,
  VerdictChangeEntity,
  RowChangeEntity,
  DataPackageEntity,
  AccessTokenEntity,
  SessionEntity,
  AuditEntryEntity,
  DraftEntity,
  PayerRollupEntity,
];
