import type { RegencyAnswer } from '../../graphql/types.ts';
import { printDaysView } from '../../ui/daysView.ts';
import type { DaysView } from '../../ui/daysView.ts';
import { EmbedDetails } from '../../ui/embed/EmbedDetails.tsx';
import { CoverageHistory } from './CoverageHistory.tsx';
import { FigureTable } from './FigureTable.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { ProgramList } from './ProgramList.tsx';
import { PublishedRates } from './PublishedRates.tsx';
import { RankTable } from './RankTable.tsx';
import { RegencyClaims } from './RegencyClaims.tsx';
import { RegencyConflicts } from './RegencyConflicts.tsx';
import { RegencyTotals } from './RegencyTotals.tsx';
import { SourceList } from './SourceList.tsx';

interface RegencyProfileProps {
  readonly regency: RegencyAnswer;
  readonly view: DaysView;
}

/** The sections of a profile, all of one answer. */
export function RegencyProfile({ regency, view }: RegencyProfileProps) {
  return (
    <>
      <KeyNumbers regency={regency} />
      <CoverageHistory regency={regency} />
      <RankTable regency={regency} view={view} />
      <PublishedRates regency={regency} />
      <ProgramList regency={regency} />
      <RegencyClaims regency={regency} />
      <RegencyConflicts regency={regency} />
      <RegencyTotals regency={regency} />
      <FigureTable regency={regency} />
      <SourceList regency={regency} />
      <EmbedDetails
        shown={{ name: 'regency', code: regency.code }}
        search={printDaysView(view)}
        title={`Pionir: ${regency.name}`}
      />
    </>
  );
}
