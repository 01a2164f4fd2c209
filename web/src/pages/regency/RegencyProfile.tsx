import type { RegencyAnswer } from '../../graphql/types.ts';
import { printDaysView } from '../../ui/daysView.ts';
import type { DaysView } from '../../ui/daysView.ts';
import { BudgetSection } from './budget/BudgetSection.tsx';
import { EmbedDetails } from '../../ui/embed/EmbedDetails.tsx';
import { CompositionSection } from './composition/CompositionSection.tsx';
import { CoverageHistory } from './CoverageHistory.tsx';
import { FigureTable } from './FigureTable.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { MedianLine } from './MedianLine.tsx';
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
  /** Of the data that answers. */
  readonly revision: number;
}

/** The sections of a profile, all of one answer. */
export function RegencyProfile({ regency, view, revision }: RegencyProfileProps) {
  return (
    <>
      <KeyNumbers regency={regency} />
      <MedianLine regency={regency} />
      <CoverageHistory regency={regency} revision={revision} />
      <CompositionSection regency={regency} revision={revision} />
      <RankTable regency={regency} view={view} />
      <PublishedRates regency={regency} />
      <ProgramList regency={regency} />
      <BudgetSection regency={regency} revision={revision} />
      <RegencyClaims regency={regency} />
      <RegencyConflicts regency={regency} />
      <RegencyTotals regency={regency} />
      <FigureTable regency={regency} />
      <SourceList regency={regency} />
      <EmbedDetails
        shown={{ name: 'regency', code: regency.code }}
        days={regency.coverage}
        search={printDaysView(view)}
        title={`Pionir: ${regency.name}`}
      />
    </>
  );
}
