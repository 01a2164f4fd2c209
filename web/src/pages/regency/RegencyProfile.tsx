import type { RegencyAnswer } from '../../graphql/types.ts';
import { CoverageHistory } from './CoverageHistory.tsx';
import { FigureTable } from './FigureTable.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { ProgramList } from './ProgramList.tsx';
import { RankTable } from './RankTable.tsx';
import { RegencyClaims } from './RegencyClaims.tsx';
import { RegencyConflicts } from './RegencyConflicts.tsx';
import { RegencyTotals } from './RegencyTotals.tsx';
import { SourceList } from './SourceList.tsx';

/** The sections of a profile, all of one answer. */
export function RegencyProfile({ regency }: { readonly regency: RegencyAnswer }) {
  return (
    <>
      <KeyNumbers regency={regency} />
      <CoverageHistory regency={regency} />
      <RankTable regency={regency} />
      <ProgramList regency={regency} />
      <RegencyClaims regency={regency} />
      <RegencyConflicts regency={regency} />
      <RegencyTotals regency={regency} />
      <FigureTable regency={regency} />
      <SourceList regency={regency} />
    </>
  );
}
